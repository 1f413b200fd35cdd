package dev.soke.chain;

import dev.soke.ethereum.Hex;
import tools.jackson.databind.JsonNode;

/// A signer outside, such as Web3Signer, which holds the keys. It is asked for a signature alone
/// and never to send: told to send, some would choose another nonce and so act twice.
final class Signer {
  private final Rpc rpc;

  Signer(Rpc rpc) {
    this.rpc = rpc;
  }

  /// The signed bytes, proved to be the planned transaction and of its sender.
  Hex sign(PlannedTransaction planned) throws Refusal {
    JsonNode answer = rpc.call("eth_signTransaction", planned.request());
    JsonNode raw = answer.isObject() ? answer.path("raw") : answer;
    Hex bytes = Hex.parse(raw.asString("?"));
    if (bytes == null) {
      throw Refusal.because("The signer's answer is no bytes.", "Check what runs at " + rpc.host());
    }
    SignedTransaction.hold(bytes, planned);
    return bytes;
  }
}
