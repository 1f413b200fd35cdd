package dev.soke.judges;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A stand-in of the Terraform provider bpg/proxmox that knows its recorded schema and nothing
/// else: what it plans is what is written.
record ReplayedProvider(Process process, Path socket) implements AutoCloseable {
  private static final Path SHARED = Path.of(System.getProperty("soke.shared", "../../shared"));
  private static final Path SERVER = SHARED.resolve("tools/replay-provider");
  private static final Path SCHEMA = SHARED.resolve("data/proxmox/bpg-providers-schema.json");
  private static final Path PACKAGES = Written.ROOT.resolve(".ci/judges/node_modules");

  /// Starts it in a folder; skips the test that needs it where a part is missing.
  static ReplayedProvider start(Path folder) throws IOException {
    Judge.requirePresent(Files.exists(SERVER), "recorded provider of Terraform");
    Judge.requirePresent(Files.exists(PACKAGES.resolve("@grpc")), "gRPC for the recorded provider");
    for (String file : List.of("serve.js", "p6.proto")) {
      Files.copy(SERVER.resolve(file), folder.resolve(file));
    }
    Path socket = folder.resolve("provider.sock");
    String schema = SCHEMA.toRealPath().toString();
    ProcessBuilder builder =
        new ProcessBuilder("node", "serve.js", schema, socket.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put("NODE_PATH", PACKAGES.toString());
    Process process = builder.start();
    String ready = process.inputReader().readLine();
    if (ready == null || !ready.startsWith("ready "))
      throw new IOException("no provider: " + ready);
    return new ReplayedProvider(process, socket);
  }

  /// What Terraform reads from its environment, to turn to it instead of downloading one.
  String attachment() {
    return "TF_REATTACH_PROVIDERS={\"bpg/proxmox\":{\"Protocol\":\"grpc\",\"ProtocolVersion\":6,"
        + "\"Pid\":%d,\"Test\":true,\"Addr\":{\"Network\":\"unix\",\"String\":\"%s\"}}}"
            .formatted(process.pid(), socket);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
