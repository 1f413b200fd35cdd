package dev.soke.chain;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.registry.AbiValue;
import dev.soke.registry.Contract;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A real EVM node as chain 138 without fees, which signs for accounts of its own. It comes with
/// the packages of `contracts`.
final class Anvil implements AutoCloseable {
  private static final Path CONTRACTS = Path.of("..", "contracts");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String MUCH = "0xfa0000";

  private final Process process;
  private final String address;
  private final Rpc rpc;

  private Anvil(Process process, String address) throws Refusal {
    this.process = process;
    this.address = address;
    this.rpc = Rpc.at(address);
  }

  /// Where the program lies; null when it is not installed.
  static @Nullable Path program() {
    Path program = CONTRACTS.resolve("node_modules/@foundry-rs/anvil-linux-amd64/bin/anvil");
    return Files.isExecutable(program) ? program : null;
  }

  static Anvil start(long chainId) throws IOException, Refusal, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    List<String> command =
        List.of(
            Objects.requireNonNull(program()).toString(),
            "--chain-id",
            String.valueOf(chainId),
            "--port",
            String.valueOf(port),
            "--block-base-fee-per-gas",
            "0",
            "--gas-price",
            "0",
            "--silent");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Anvil anvil = new Anvil(process, "http://127.0.0.1:" + port);
    anvil.await();
    return anvil;
  }

  private void await() throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      try {
        rpc.call("eth_chainId");
        return;
      } catch (Refusal notYet) {
        Thread.sleep(50);
      }
    }
    throw new IllegalStateException("anvil does not start");
  }

  String address() {
    return address;
  }

  Rpc rpc() {
    return rpc;
  }

  Node node() {
    return new Node(rpc);
  }

  /// One of the accounts that it signs for.
  EvmAddress account(int place) throws Refusal {
    return account(rpc.call("eth_accounts").get(place));
  }

  /// Deploys a contract of `contracts/artifacts` with one account as its argument.
  EvmAddress deploy(String name, EvmAddress from, EvmAddress argument) throws IOException, Refusal {
    Path file = CONTRACTS.resolve("artifacts/" + name + ".json");
    return deploy(file, from, argument.bytes().padded(32).digits());
  }

  /// Deploys a contract of Safe, as its makers built it.
  ///
  /// @param arguments of its constructor, encoded
  EvmAddress deploySafe(String path, EvmAddress from, String arguments)
      throws IOException, Refusal {
    String built = "node_modules/@safe-global/safe-smart-account/build/artifacts/contracts/";
    return deploy(CONTRACTS.resolve(built + path + ".json"), from, arguments);
  }

  private EvmAddress deploy(Path file, EvmAddress from, String arguments)
      throws IOException, Refusal {
    String code = JsonMapper.shared().readTree(Files.readString(file)).get("bytecode").asString();
    String data = code + arguments;
    return account(mine(transaction(from).put("data", data)).get("contractAddress"));
  }

  /// Has one of its accounts call a contract with these bytes.
  void call(EvmAddress from, EvmAddress to, Hex data) throws Refusal {
    mine(transaction(from).put("to", to.toString()).put("data", data.toString()));
  }

  /// Has one of its accounts call a contract.
  void call(EvmAddress from, EvmAddress to, Contract contract, String function, AbiValue... values)
      throws Refusal {
    call(from, to, contract.function(function).call(List.of(values)));
  }

  /// Gives a role of a manager the right to a function of a contract, and the role to a member.
  ///
  /// @param delay the seconds that the member has to wait
  void grant(
      EvmAddress manager,
      EvmAddress contract,
      long role,
      String function,
      EvmAddress member,
      long delay)
      throws Refusal {
    EvmAddress admin = account(0);
    AbiValue selector = AbiValue.of(Contract.REGISTRY.function(function).selector());
    call(
        admin,
        manager,
        Contract.MANAGER,
        "setTargetFunctionRole",
        AbiValue.of(contract),
        AbiValue.of(List.of(selector)),
        AbiValue.of(role));
    call(
        admin,
        manager,
        Contract.MANAGER,
        "grantRole",
        AbiValue.of(role),
        AbiValue.of(member),
        AbiValue.of(delay));
  }

  /// Lets seconds pass.
  void pass(long seconds) throws Refusal {
    rpc.call("evm_increaseTime", JSON.numberNode(seconds));
    rpc.call("evm_mine");
  }

  private static ObjectNode transaction(EvmAddress from) {
    return JSON.objectNode()
        .put("from", from.toString())
        .put("gas", MUCH)
        .put("maxFeePerGas", "0x0")
        .put("maxPriorityFeePerGas", "0x0");
  }

  private JsonNode mine(ObjectNode transaction) throws Refusal {
    JsonNode hash = rpc.call("eth_sendTransaction", transaction);
    JsonNode receipt = rpc.call("eth_getTransactionReceipt", hash);
    while (!receipt.isObject()) receipt = rpc.call("eth_getTransactionReceipt", hash);
    if (!receipt.get("status").asString().equals("0x1")) throw new IllegalStateException("failed");
    return receipt;
  }

  private static EvmAddress account(JsonNode node) {
    return new EvmAddress(Objects.requireNonNull(Hex.parse(node.asString())));
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
