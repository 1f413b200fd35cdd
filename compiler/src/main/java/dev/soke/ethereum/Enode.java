package dev.soke.ethereum;

/// Where a node is found and by which key it is known.
///
/// @param host an IP address, never a name: names are only resolved on demand
/// @param port TCP, 1 to 65535
/// @param discovery whether the node also answers discovery, on the same number of UDP
public record Enode(PublicKey key, String host, long port, boolean discovery) {
  @Override
  public String toString() {
    return "enode://" + key + "@" + host + ":" + port + (discovery ? "" : "?discport=0");
  }
}
