package dev.soke.cli.commit;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/// The one form SSH gives to text and bytes: a length in four bytes, then that many bytes.
final class SshString {
  private SshString() {}

  static byte[] read(ByteBuffer from) {
    int length = from.getInt();
    if (length < 0 || length > from.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[length];
    from.get(bytes);
    return bytes;
  }

  static void write(byte[] bytes, ByteArrayOutputStream to) {
    to.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    to.writeBytes(bytes);
  }
}
