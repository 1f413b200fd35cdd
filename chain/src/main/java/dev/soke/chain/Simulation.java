package dev.soke.chain;

import dev.soke.ethereum.Hex;
import dev.soke.registry.Contract;
import dev.soke.registry.Observed;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a node says would become of a plan (`eth_simulateV1`), without sending anything: whether
/// each call succeeds, within its gas, and whether the registry is then what the plan says.
record Simulation(PlannedFile plan, Node node) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /// Gas is to be a quarter more than what is used: five parts for four.
  private static final long ROOM = 5;

  private static final long PARTS = 4;

  /// The answer.
  ///
  /// @param file `simulation.json`
  /// @param equalsPlan whether all calls succeed and the registry is then as the plan says
  record Result(ObjectNode file, boolean equalsPlan) {}

  Result run() throws Refusal {
    if (plan.transactions().isEmpty()) {
      throw Refusal.because("The plan sends nothing.", "There is nothing to simulate.");
    }
    if (node.chainId() != plan.chainId()) {
      throw Refusal.because(
          "The node is of another chain than the plan.",
          "Give a node of chain " + plan.chainId() + ".");
    }
    Observed.Block block = node.block("latest");
    JsonNode blocks = node.rpc().call("eth_simulateV1", request(block), JSON.stringNode("latest"));
    return result(block, blocks);
  }

  /// A block for each transaction, each as late as it may be sent, and one more to look at what
  /// they left.
  private ObjectNode request(Observed.Block block) {
    ObjectNode request = JSON.objectNode().put("validation", false);
    ArrayNode blocks = request.putArray("blockStateCalls");
    long time = block.timestamp();
    for (PlannedTransaction it : plan.transactions()) {
      time += Math.max(1, it.earliest());
      ObjectNode call = it.request();
      call.remove("nonce");
      blocks.add(block(time, call));
    }
    blocks.add(block(time + 1, look("setEpoch"), look("setRoot")));
    return request;
  }

  private static ObjectNode block(long time, ObjectNode... calls) {
    ObjectNode block = JSON.objectNode();
    block.putObject("blockOverrides").put("time", "0x" + Long.toHexString(time));
    ArrayNode list = block.putArray("calls");
    for (ObjectNode call : calls) list.add(call);
    return block;
  }

  private ObjectNode look(String function) {
    return JSON.objectNode()
        .put("to", plan.registry().toString())
        .put("data", Contract.REGISTRY.function(function).call(List.of()).toString());
  }

  private Result result(Observed.Block block, JsonNode blocks) throws Refusal {
    ObjectNode file =
        JSON.objectNode()
            .put("schemaVersion", 1)
            .put("chainId", plan.chainId())
            .put("block", block.number())
            .put("blockHash", block.hash().toString());
    ArrayNode calls = file.putArray("calls");
    List<Boolean> good = new ArrayList<>();
    for (int at = 0; at < plan.transactions().size(); at++) {
      PlannedTransaction planned = plan.transactions().get(at);
      ObjectNode call = call(planned, blocks.path(at).path("calls").path(0));
      good.add(call.path("succeeds").asBoolean() && call.path("withinGas").asBoolean());
      calls.add(call);
    }
    JsonNode last = blocks.path(plan.transactions().size()).path("calls");
    PlannedTransaction end = plan.transactions().getLast();
    long epoch = new Answer(returned(last.path(0))).number(0);
    Hex root = new Answer(returned(last.path(1))).word(0);
    file.putObject("after").put("epoch", epoch).put("setRoot", root.toString());
    boolean equal =
        !good.contains(false) && epoch == end.epochAfter() && root.equals(end.rootAfter());
    return new Result(file.put("equalsPlan", equal), equal);
  }

  private static ObjectNode call(PlannedTransaction planned, JsonNode answer) {
    boolean succeeds = answer.path("status").asString("").equals("0x1");
    String data =
        answer.path("error").path("data").asString(answer.path("returnData").asString(""));
    long used = Long.parseLong(answer.path("gasUsed").asString("0x0").substring(2), 16);
    ObjectNode call =
        JSON.objectNode()
            .put("operationId", planned.operation().toString())
            .put("stage", planned.stage())
            .put("succeeds", succeeds)
            .put("gasUsed", used)
            .put("gasLimit", planned.transaction().gas())
            .put("withinGas", used * ROOM <= planned.transaction().gas() * PARTS);
    if (!succeeds) call.put("error", Contract.error(data));
    ArrayNode events = call.putArray("events");
    answer.path("logs").forEach(log -> events.add(log.path("topics").path(0).asString("")));
    return call;
  }

  private static Hex returned(JsonNode answer) throws Refusal {
    Hex bytes = Hex.parse(answer.path("returnData").asString("?"));
    if (bytes != null) return bytes;
    throw Refusal.because(
        "The node does not simulate blocks.", "Give one that knows `eth_simulateV1`.");
  }
}
