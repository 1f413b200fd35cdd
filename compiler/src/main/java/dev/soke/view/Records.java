package dev.soke.view;

import dev.soke.schema.Words;
import org.jspecify.annotations.Nullable;

/// Components of the records of the model, by their number.
final class Records {
  private Records() {}

  /// The value of a component.
  static @Nullable Object component(Record record, int number) {
    try {
      return record.getClass().getRecordComponents()[number].getAccessor().invoke(record);
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException("cannot read a " + record.getClass(), fault);
    }
  }

  /// The name of a component in the words of the language.
  static String name(Class<? extends Record> type, int number) {
    return Words.of(type.getRecordComponents()[number].getName());
  }
}
