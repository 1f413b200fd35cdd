package dev.soke.expand;

import dev.soke.model.Cidr;
import dev.soke.model.Ipv4;
import dev.soke.syntax.Expression.Form;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the functions of addresses do.
final class NetworkWork {
  private static final Pattern DOT = Pattern.compile("\\.");

  private NetworkWork() {}

  static @Nullable Value address(List<Value> arguments) throws Function.Refused {
    Cidr subnet = cidr(arguments.getFirst());
    Fraction number = NumberWork.plain(arguments.get(1));
    if (subnet == null || number == null) {
      return null;
    }
    long place = within(number, 1L << (32 - subnet.prefix()), "addresses");
    return written(Form.ADDRESS, new Ipv4(subnet.network().bits() + place).toString());
  }

  static @Nullable Value subnet(List<Value> arguments) throws Function.Refused {
    Cidr subnet = cidr(arguments.getFirst());
    Fraction prefix = NumberWork.plain(arguments.get(1));
    Fraction number = NumberWork.plain(arguments.get(2));
    if (subnet == null || prefix == null || number == null) {
      return null;
    }
    int length = (int) within(prefix, 33, "bits and none");
    if (length < subnet.prefix()) {
      throw new Function.Refused("/" + length + " is wider than " + arguments.getFirst().shown());
    }
    long part = within(number, 1L << (length - subnet.prefix()), "parts");
    Ipv4 network = new Ipv4(subnet.network().bits() + (part << (32 - length)));
    return written(Form.CIDR, network + "/" + length);
  }

  static @Nullable Value holds(List<Value> arguments) {
    Cidr subnet = cidr(arguments.getFirst());
    Ipv4 address = address(arguments.get(1).shown());
    if (subnet == null || address == null || !(arguments.get(1) instanceof Value.Written)) {
      return null;
    }
    long size = 1L << (32 - subnet.prefix());
    long place = address.bits() - subnet.network().bits();
    return new Value.Flag(place >= 0 && place < size);
  }

  private static long within(Fraction number, long size, String what) throws Function.Refused {
    boolean inside =
        number.isWhole() && number.upper().signum() >= 0 && number.upper().bitLength() < 62;
    if (!inside || number.upper().longValue() >= size) {
      throw new Function.Refused("there are " + size + " " + what + ", so no number " + number);
    }
    return number.upper().longValue();
  }

  private static Value written(Form form, String text) {
    return new Value.Written(form, text);
  }

  private static @Nullable Cidr cidr(Value value) {
    if (!(value instanceof Value.Written(Form form, String text)) || form != Form.CIDR) {
      return null;
    }
    int slash = text.indexOf('/');
    Ipv4 network = address(text.substring(0, slash));
    String prefix = text.substring(slash + 1);
    int bits = prefix.length() > 2 ? 33 : Integer.parseInt(prefix);
    return network == null || bits > 32 ? null : new Cidr(network, bits);
  }

  private static @Nullable Ipv4 address(String text) {
    long bits = 0;
    String[] parts = DOT.split(text, -1);
    for (String part : parts) {
      if (part.isEmpty() || part.length() > 3 || !part.chars().allMatch(Character::isDigit)) {
        return null;
      }
      bits = (bits << 8) | Math.min(Integer.parseInt(part), 255);
    }
    return parts.length == 4 ? new Ipv4(bits) : null;
  }
}
