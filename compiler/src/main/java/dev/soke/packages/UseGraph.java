package dev.soke.packages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which packages use which, directly and through others.
final class UseGraph {
  /// A way from one package to another, or from the estate: one use after the other.
  record Chain(List<PackageUse> uses) {
    Chain {
      uses = List.copyOf(uses);
    }

    /// The use at its end.
    PackageUse last() {
      return uses.getLast();
    }

    /// As people read it, such as `` `a` 1.0.0, which uses `b` 2.0.0 ``.
    String words() {
      return String.join(", which uses ", uses.stream().map(PackageUse::title).toList());
    }

    private Chain and(PackageUse next) {
      return new Chain(Stream.concat(uses.stream(), Stream.of(next)).toList());
    }
  }

  private final List<PackageUse> uses;

  UseGraph(List<PackageUse> uses) {
    this.uses = uses.stream().sorted(Comparator.comparing(PackageUse::span)).toList();
  }

  /// Every use that the estate leads to, each by a shortest chain.
  List<Chain> reached() {
    return from("");
  }

  /// The ways that lead a package back to itself, each told of the package that sorts first.
  List<Chain> cycles() {
    NavigableSet<String> owners = new TreeSet<>(uses.stream().map(PackageUse::owner).toList());
    List<Chain> cycles = new ArrayList<>();
    for (String owner : owners) {
      from(owner).stream()
          .filter(chain -> chain.last().name().equals(owner))
          .findFirst()
          .filter(chain -> chain.uses().stream().allMatch(it -> owner.compareTo(it.owner()) <= 0))
          .ifPresent(cycles::add);
    }
    return cycles;
  }

  /// Every use that a package leads to, nearest first.
  private List<Chain> from(String start) {
    List<Chain> found = new ArrayList<>();
    NavigableSet<String> seen = new TreeSet<>(List.of(start));
    Deque<Chain> open = new ArrayDeque<>(List.of(new Chain(List.of())));
    while (!open.isEmpty()) {
      Chain chain = open.removeFirst();
      String owner = chain.uses().isEmpty() ? start : chain.last().name();
      for (PackageUse use : uses) {
        if (use.owner().equals(owner)) {
          found.add(chain.and(use));
          if (seen.add(use.name())) {
            open.addLast(chain.and(use));
          }
        }
      }
    }
    return found;
  }
}
