package dev.soke.chain;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.registry.Observed;
import dev.soke.registry.ObservedFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/// `soke chain read`, `simulate` and `send`: the only commands that talk to a node.
public final class Main {
  private static final int REFUSED = 1;
  private static final int USAGE = 2;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final String SEE_HELP = "See `soke chain read --help`.";

  private static final String HELP =
      """
      soke chain read --rpc URL --registry ADDRESS [--sender ADDRESS]… [--out FILE]
        Reads a registry of policy profiles at the newest block, for plans to be made from.

      soke chain simulate --rpc URL [--out FILE] PLAN
        Asks a node what would become of a plan (txs.unsigned.json), and sends nothing.

      soke chain send --rpc URL --signer URL --journal FILE PLAN
        Has the transactions of a plan (txs.unsigned.json) signed by a signer that holds the keys,
        such as Web3Signer, and sends them one by one. Run again, it goes on where it stopped.
      """;

  private final PrintStream out;

  Main(PrintStream out) {
    this.out = out;
  }

  /// Runs a command and ends with 0, or with 1 when something stands against it, or with 2 when the
  /// command line makes no sense.
  public static void main(String... arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(new Main(out).run(err, arguments));
  }

  int run(PrintStream err, String... arguments) {
    try {
      CommandLine line = new DefaultParser().parse(options(), arguments);
      run(line);
      return 0;
    } catch (ParseException odd) {
      tell(err, reason(odd), SEE_HELP);
      return USAGE;
    } catch (Refusal refusal) {
      tell(err, String.valueOf(refusal.getMessage()), refusal.hint());
      return refusal.isUsage() ? USAGE : REFUSED;
    }
  }

  /// In the form that all commands have.
  private static void tell(PrintStream err, String reason, String hint) {
    err.println("error: " + reason);
    err.println("  = help: " + hint);
  }

  private static String reason(ParseException odd) {
    return switch (odd) {
      case UnrecognizedOptionException it -> "There is no option `" + it.getOption() + "`.";
      case MissingArgumentException it -> "`--" + it.getOption().getLongOpt() + "` has no value.";
      default -> odd.getMessage() + ".";
    };
  }

  private void run(CommandLine line) throws Refusal {
    List<String> words = line.getArgList();
    if (line.hasOption("help")) {
      out.print(HELP);
    } else if (words.equals(List.of("read"))) {
      read(line);
    } else if (words.size() == 2 && words.getFirst().equals("simulate")) {
      simulate(line, Path.of(words.getLast()));
    } else if (words.size() == 2 && words.getFirst().equals("send")) {
      send(line, Path.of(words.getLast()));
    } else {
      throw Refusal.usage("It is not said what to do.", SEE_HELP);
    }
  }

  private void read(CommandLine line) throws Refusal {
    List<EvmAddress> senders = new ArrayList<>();
    if (line.hasOption("sender")) {
      for (String text : line.getOptionValues("sender")) senders.add(account(text));
    }
    Node node = new Node(Rpc.at(value(line, "rpc")));
    Observed observed = RegistryReader.read(node, account(value(line, "registry")), senders);
    String file = ObservedFile.write(observed);
    if (!line.hasOption("out")) {
      out.print(file);
      return;
    }
    write(Path.of(line.getOptionValue("out")), file);
    out.println("Read epoch " + observed.epoch() + " at block " + observed.block().number() + ".");
  }

  private void simulate(CommandLine line, Path plan) throws Refusal {
    PlannedFile planned = PlannedFile.read(text(plan));
    Simulation.Result result = new Simulation(planned, new Node(Rpc.at(value(line, "rpc")))).run();
    String file = result.file().toPrettyString() + "\n";
    if (line.hasOption("out")) {
      write(Path.of(line.getOptionValue("out")), file);
    } else {
      out.print(file);
    }
    if (!result.equalsPlan()) {
      throw Refusal.because(
          "The plan would not do what it says.",
          "Look at `calls` of the simulation, and plan anew.");
    }
  }

  private void send(CommandLine line, Path plan) throws Refusal {
    PlannedFile planned = PlannedFile.read(text(plan));
    Node node = new Node(Rpc.at(value(line, "rpc")));
    Signer signer = new Signer(Rpc.at(value(line, "signer")));
    Journal journal = Journal.of(Path.of(value(line, "journal")));
    new Sending(planned, node, signer, journal, PATIENCE)
        .run(done -> out.println("Confirmed: " + done.stage() + " " + done.operation()));
    out.println("All transactions of the plan are confirmed.");
  }

  private static Options options() {
    return new Options()
        .addOption(Option.builder().longOpt("rpc").hasArg().argName("URL").get())
        .addOption(Option.builder().longOpt("signer").hasArg().argName("URL").get())
        .addOption(Option.builder().longOpt("registry").hasArg().argName("ADDRESS").get())
        .addOption(Option.builder().longOpt("sender").hasArg().argName("ADDRESS").get())
        .addOption(Option.builder().longOpt("out").hasArg().argName("FILE").get())
        .addOption(Option.builder().longOpt("journal").hasArg().argName("FILE").get())
        .addOption(Option.builder("h").longOpt("help").get());
  }

  private static String value(CommandLine line, String option) throws Refusal {
    if (line.hasOption(option)) return line.getOptionValue(option);
    throw Refusal.usage("`--" + option + "` is missing.", SEE_HELP);
  }

  /// An address, whose text is never repeated: it may be a key by mistake.
  private static EvmAddress account(String text) throws Refusal {
    Hex bytes = Hex.parse(text);
    if (bytes == null || bytes.size() != EvmAddress.SIZE) {
      throw Refusal.usage("What is given is no address.", "An address is 0x and 40 digits.");
    }
    EvmAddress account = new EvmAddress(bytes);
    if (account.isWritten(text)) return account;
    throw Refusal.usage("The checksum of an address is wrong.", "Copy the address anew.");
  }

  private static String text(Path file) throws Refusal {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw Refusal.usage("The file `" + file + "` cannot be read.", "Give txs.unsigned.json.");
    }
  }

  private static void write(Path file, String text) throws Refusal {
    try {
      Files.writeString(file, text);
    } catch (IOException unwritable) {
      throw Refusal.usage("The file `" + file + "` cannot be written.", "Give another place.");
    }
  }
}
