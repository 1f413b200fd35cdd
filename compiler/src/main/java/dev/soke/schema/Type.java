package dev.soke.schema;

import java.util.List;

/// The type of an attribute: which expressions it takes and what Java value they become.
public sealed interface Type {
  /// How the type reads in "expected …".
  String words();

  /// A text, quoted or a bare word.
  record Text() implements Type {
    @Override
    public String words() {
      return "a text";
    }
  }

  /// `true` or `false`.
  record Flag() implements Type {
    @Override
    public String words() {
      return "`true` or `false`";
    }
  }

  /// A whole number within bounds, both included.
  record Whole(long min, long max) implements Type {
    @Override
    public String words() {
      return "a whole number";
    }
  }

  /// A range of whole numbers within bounds, all ends included, or the one number of a range of
  /// one.
  record Range(long min, long max) implements Type {
    @Override
    public String words() {
      return "a whole number or a range such as `1..4`";
    }
  }

  /// A number with a unit of one dimension.
  record Quantity(Dimension dimension) implements Type {
    @Override
    public String words() {
      return dimension.words();
    }
  }

  /// A range of numbers with units of one dimension, both ends included, or the one amount of a
  /// range of one.
  record QuantityRange(Dimension dimension) implements Type {
    @Override
    public String words() {
      return dimension.words() + ", or a range of them";
    }
  }

  /// An IPv4 address.
  record Address() implements Type {
    @Override
    public String words() {
      return "an address such as `10.1.0.5`";
    }
  }

  /// A block of IPv4 addresses.
  record Subnet() implements Type {
    @Override
    public String words() {
      return "a subnet such as `10.1.0.0/24`";
    }
  }

  /// A day, `2030-12-31`.
  record Date() implements Type {
    @Override
    public String words() {
      return "a day such as `2030-12-31`";
    }
  }

  /// One of the words of an enum.
  record Choice(List<? extends Enum<?>> constants) implements Type {
    /// Copies what it is given.
    public Choice {
      constants = List.copyOf(constants);
    }

    /// The words in their order.
    public List<String> choices() {
      return constants.stream().map(Words::of).toList();
    }

    @Override
    public String words() {
      return "one of " + String.join(", ", choices());
    }
  }

  /// The name of a declaration of some kind.
  record Reference(String kind) implements Type {
    @Override
    public String words() {
      return "the name of a " + kind;
    }
  }

  /// What hexadecimal digits stand for.
  enum HexForm {
    /// The public half of a key.
    KEY,
    /// The address of an account.
    ACCOUNT,
    /// Any bytes.
    BYTES
  }

  /// `0x` and two hexadecimal digits a byte, between so many bytes.
  record Hexadecimal(HexForm form, long min, long max) implements Type {
    @Override
    public String words() {
      return switch (form) {
        case KEY -> "a public key: `0x` and 128 digits";
        case ACCOUNT -> "an account: `0x` and 40 digits";
        case BYTES ->
            max < Integer.MAX_VALUE
                ? "bytes: `0x` and up to " + 2 * max + " digits, two a byte"
                : "bytes: `0x` and two digits a byte";
      };
    }
  }

  /// Values of one type, in order.
  record ListOf(Type item) implements Type {
    @Override
    public String words() {
      return "a list";
    }
  }

  /// One text for a shell, or a list of words to run directly.
  record Command() implements Type {
    @Override
    public String words() {
      return "a text for a shell, or a list of words to run directly";
    }
  }

  /// A block of `name = value` whose names the user chooses.
  record Settings() implements Type {
    @Override
    public String words() {
      return "a block of `name = value`";
    }
  }

  /// One block of a kind.
  record Nested(KindSchema kind) implements Type {
    @Override
    public String words() {
      return "a block `" + kind.word() + "`";
    }
  }

  /// Any number of blocks of a kind.
  record NestedList(KindSchema kind) implements Type {
    @Override
    public String words() {
      return "blocks `" + kind.word() + "`";
    }
  }
}
