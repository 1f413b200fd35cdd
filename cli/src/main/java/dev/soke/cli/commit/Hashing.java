package dev.soke.cli.commit;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;

/// Gives the id an object would have, and keeps nothing.
final class Hashing extends ObjectInserter.Formatter {
  @Override
  public ObjectId insert(int type, byte[] data, int offset, int length) {
    return idFor(type, data, offset, length);
  }
}
