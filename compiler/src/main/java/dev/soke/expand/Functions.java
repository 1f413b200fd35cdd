package dev.soke.expand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All functions of the language; the one table that the evaluator, the reference and the tests
/// read.
public final class Functions {
  private static final int MANY = Integer.MAX_VALUE;
  private static final SequencedMap<String, Function> BY_NAME = table();

  private Functions() {}

  /// All of them, by name.
  public static Collection<Function> all() {
    return Collections.unmodifiableCollection(BY_NAME.values());
  }

  /// The function of this name, or null.
  public static @Nullable Function of(String name) {
    return BY_NAME.get(name);
  }

  private static SequencedMap<String, Function> table() {
    SequencedMap<String, Function> table = new TreeMap<>();
    for (Function function : all(new ArrayList<>())) {
      table.put(function.name(), function);
    }
    return table;
  }

  private static List<Function> all(List<Function> to) {
    numbers(to);
    texts(to);
    lists(to);
    return to;
  }

  private static void numbers(List<Function> to) {
    add(
        to,
        "min(value, …)",
        "an amount",
        "The least of its arguments, or of a list.",
        "min(3, 1, 2) = 1",
        1,
        MANY,
        ListWork::least);
    add(
        to,
        "max(value, …)",
        "an amount",
        "The greatest of its arguments, or of a list.",
        "max([1s, 2s]) = 2s",
        1,
        MANY,
        ListWork::greatest);
    add(
        to,
        "sum(value, …)",
        "an amount",
        "All its arguments, or all items of a list, added up.",
        "sum([1GiB, 512MiB]) = 1536MiB",
        1,
        MANY,
        ListWork::sum);
    add(
        to,
        "abs(number)",
        "an amount",
        "The amount without its sign.",
        "abs(1 - 3) = 2",
        1,
        1,
        NumberWork::abs);
    add(
        to,
        "floor(number)",
        "a whole number",
        "The largest whole number that is not above it.",
        "floor(7 / 2) = 3",
        1,
        1,
        NumberWork::floor);
    add(
        to,
        "ceil(number)",
        "a whole number",
        "The smallest whole number that is not below it.",
        "ceil(7 / 2) = 4",
        1,
        1,
        NumberWork::ceil);
    add(
        to,
        "round(number)",
        "a whole number",
        "The nearest whole number; of two, the upper.",
        "round(5 / 2) = 3",
        1,
        1,
        NumberWork::round);
    add(
        to,
        "whole(text)",
        "a whole number",
        "The whole number that a text writes.",
        "whole(\"42\") = 42",
        1,
        1,
        NumberWork::whole);
  }

  private static void texts(List<Function> to) {
    add(
        to,
        "text(value)",
        "a text",
        "Any single value as a text.",
        "text(8GiB) = \"8GiB\"",
        1,
        1,
        TextWork::text);
    add(
        to,
        "length(value)",
        "a whole number",
        "How many characters a text has, or items a list.",
        "length(\"soke\") = 4",
        1,
        1,
        TextWork::length);
    add(
        to,
        "upper(text)",
        "a text",
        "The text in capital letters.",
        "upper(\"fra\") = \"FRA\"",
        1,
        1,
        TextWork::upper);
    add(
        to,
        "lower(text)",
        "a text",
        "The text in small letters.",
        "lower(\"FRA\") = \"fra\"",
        1,
        1,
        TextWork::lower);
    add(
        to,
        "trim(text)",
        "a text",
        "The text without spaces at its ends.",
        "trim(\" a \") = \"a\"",
        1,
        1,
        TextWork::trim);
    add(
        to,
        "join(list, between)",
        "a text",
        "The items of a list in one text, with a text between.",
        "join([a, b], \"-\") = \"a-b\"",
        2,
        2,
        TextWork::join);
    add(
        to,
        "split(text, at)",
        "a list",
        "The parts of a text between each place of another.",
        "split(\"a-b\", \"-\") = [\"a\", \"b\"]",
        2,
        2,
        TextWork::split);
    add(
        to,
        "replace(text, old, new)",
        "a text",
        "The text with each place of another one replaced.",
        "replace(\"a.b\", \".\", \"-\") = \"a-b\"",
        3,
        3,
        TextWork::replace);
    add(
        to,
        "contains(whole, part)",
        "yes or no",
        "Whether a text holds another, or a list an item.",
        "contains([a, b], b) = true",
        2,
        2,
        TextWork::contains);
    add(
        to,
        "starts-with(text, start)",
        "yes or no",
        "Whether a text begins with another.",
        "starts-with(\"fra-1\", \"fra\") = true",
        2,
        2,
        TextWork::startsWith);
    add(
        to,
        "ends-with(text, end)",
        "yes or no",
        "Whether a text ends with another.",
        "ends-with(\"fra-1\", \"2\") = false",
        2,
        2,
        TextWork::endsWith);
  }

  private static void lists(List<Function> to) {
    add(
        to,
        "count(list)",
        "a whole number",
        "How many items a list, set or range has.",
        "count(1..4) = 4",
        1,
        1,
        ListWork::count);
    add(
        to,
        "first(list)",
        "an item",
        "The first item of a list.",
        "first([a, b]) = a",
        1,
        1,
        ListWork::first);
    add(
        to,
        "last(list)",
        "an item",
        "The last item of a list.",
        "last([a, b]) = b",
        1,
        1,
        ListWork::last);
    add(
        to,
        "item(list, place)",
        "an item",
        "The item at a place, counted from 0.",
        "item([a, b], 1) = b",
        2,
        2,
        ListWork::item);
    add(
        to,
        "sort(list)",
        "a list",
        "The items in order: amounts by size, words by their letters.",
        "sort([b, a]) = [a, b]",
        1,
        1,
        ListWork::sort);
    add(
        to,
        "reverse(list)",
        "a list",
        "The items from last to first.",
        "reverse([1, 2]) = [2, 1]",
        1,
        1,
        ListWork::reverse);
    add(
        to,
        "unique(list)",
        "a list",
        "The items without those that came before.",
        "unique([a, b, a]) = [a, b]",
        1,
        1,
        ListWork::unique);
    add(
        to,
        "flat(list)",
        "a list",
        "The items of the lists in a list, one level deep.",
        "flat([[a], [b, c]]) = [a, b, c]",
        1,
        1,
        ListWork::flat);
    add(
        to,
        "address(subnet, number)",
        "an address",
        "The address of this number in a subnet.",
        "address(10.1.0.0/24, 5) = 10.1.0.5",
        2,
        2,
        NetworkWork::address);
    add(
        to,
        "subnet(subnet, prefix, number)",
        "a subnet",
        "The part of this number of a subnet that is cut into parts of a prefix.",
        "subnet(10.1.0.0/16, 24, 2) = 10.1.2.0/24",
        3,
        3,
        NetworkWork::subnet);
    add(
        to,
        "holds-address(subnet, address)",
        "yes or no",
        "Whether an address is in a subnet.",
        "holds-address(10.1.0.0/24, 10.1.0.9) = true",
        2,
        2,
        NetworkWork::holds);
  }

  /// @param call the name and the parameters, as they are shown
  private static void add(
      List<Function> to,
      String call,
      String result,
      String doc,
      String example,
      int least,
      int most,
      Function.Body body) {
    int open = call.indexOf('(');
    List<String> parameters = List.of(call.substring(open + 1, call.length() - 1).split(", ", -1));
    String name = call.substring(0, open);
    to.add(new Function(name, parameters, least, most, result, doc, example, body));
  }
}
