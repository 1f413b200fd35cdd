package dev.soke.generate;

import dev.soke.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/// The texts of an estate that checks clean, with or without its overlay, unless it is damaged.
///
/// @param sources its texts, which hold its statements in any order
/// @param damaged whether pieces of them were broken after they were made
public record GeneratedEstate(List<Source> sources, boolean damaged) {
  /// The name of the overlay that each has, and of nothing else.
  public static final String OVERLAY = "staging";

  private static final RandomGeneratorFactory<RandomGenerator> CHANCE =
      RandomGeneratorFactory.of("L64X128MixRandom");

  /// Copies what it is given.
  public GeneratedEstate {
    sources = List.copyOf(sources);
  }

  /// The estate of a seed, sound or damaged.
  public static GeneratedEstate of(long seed) {
    GeneratedEstate sound = sound(seed);
    RandomGenerator random = CHANCE.create(~seed);
    return random.nextBoolean() ? sound : sound.damaged(random);
  }

  /// The estate of a seed as it was before any damage.
  public static GeneratedEstate sound(long seed) {
    RandomGenerator random = CHANCE.create(seed);
    List<String> statements = new GeneratedStatements(random).all();
    int files = 1 + random.nextInt(3);
    List<StringBuilder> texts = IntStream.range(0, files).mapToObj(_ -> text()).toList();
    while (!statements.isEmpty()) {
      String statement = statements.remove(random.nextInt(statements.size()));
      texts.get(random.nextInt(files)).append(statement).append('\n');
    }
    return new GeneratedEstate(
        IntStream.range(0, files)
            .mapToObj(at -> new Source("f" + at + ".soke", texts.get(at).toString()))
            .toList(),
        false);
  }

  private GeneratedEstate damaged(RandomGenerator random) {
    List<Source> damaged = new ArrayList<>(sources);
    for (int more = random.nextInt(4); more >= 0; more--) {
      int at = random.nextInt(damaged.size());
      Source source = damaged.get(at);
      damaged.set(at, new Source(source.path(), Damage.to(source.text(), random)));
    }
    return new GeneratedEstate(damaged, true);
  }

  private static StringBuilder text() {
    return new StringBuilder("// made by chance\n");
  }
}
