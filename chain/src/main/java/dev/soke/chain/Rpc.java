package dev.soke.chain;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON-RPC 2.0 over HTTP, one request at a time. Nothing is tried twice: whoever sends has to know
/// what became of it.
public final class Rpc {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final URI address;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();
  private long requests;

  private Rpc(URI address) {
    this.address = address;
  }

  /// A node or signer.
  ///
  /// @throws Refusal when the text is no address of HTTP
  public static Rpc at(String text) throws Refusal {
    try {
      URI address = URI.create(text);
      if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
        return new Rpc(address);
      }
    } catch (IllegalArgumentException noAddress) {
      // It is told below, without its text: it may hold a password.
    }
    throw Refusal.usage("The address of the node is none of HTTP.", "Write https://HOST:PORT.");
  }

  /// An error that the node answered with.
  static final class Answered extends Exception {
    private static final long serialVersionUID = 1;

    private final String data;

    Answered(String message, String data) {
      super(message);
      this.data = data;
    }

    /// What the contract said, as `0x` and digits; empty when it said nothing.
    String data() {
      return data;
    }
  }

  /// The result of a method.
  ///
  /// @throws Refusal when the node cannot be reached or answers with an error
  public JsonNode call(String method, JsonNode... parameters) throws Refusal {
    try {
      return ask(method, parameters);
    } catch (Answered error) {
      throw Refusal.because(
          "`" + method + "` is refused: " + error.getMessage(),
          "Look at the log of " + host() + ".");
    }
  }

  /// The result of a method, for who knows what its errors mean.
  JsonNode ask(String method, JsonNode... parameters) throws Refusal, Answered {
    ArrayNode list = JSON.arrayNode();
    for (JsonNode parameter : parameters) list.add(parameter);
    ObjectNode body =
        JSON.objectNode()
            .put("jsonrpc", "2.0")
            .put("id", ++requests)
            .put("method", method)
            .set("params", list);
    JsonNode answer = read(post(body.toString()));
    JsonNode error = answer.path("error");
    if (error.isObject()) throw answered(error);
    if (!answer.has("result")) throw odd();
    return answer.get("result");
  }

  private String post(String body) throws Refusal {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException unreachable) {
      throw Refusal.because(host() + " does not answer.", "Check that it runs and can be reached.");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw Refusal.because("The request was interrupted.", "Run the command again.");
    }
  }

  private JsonNode read(String body) throws Refusal {
    try {
      return JsonMapper.shared().readTree(body);
    } catch (JacksonException notJson) {
      throw odd();
    }
  }

  private Refusal odd() {
    return Refusal.because(
        host() + " does not speak JSON-RPC.", "Give the address of its RPC port.");
  }

  private static Answered answered(JsonNode error) {
    JsonNode data = error.path("data");
    JsonNode inner = data.isObject() ? data.path("data") : data;
    return new Answered(error.path("message").asString("no reason"), inner.asString(""));
  }

  /// Host and port alone: the rest of an address may hold a password.
  String host() {
    return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
  }
}
