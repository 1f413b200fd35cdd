package dev.soke.genesis;

import dev.soke.analysis.chain.KnownAccounts;
import dev.soke.check.OnGenesis;
import dev.soke.ethereum.Account;
import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import java.math.BigInteger;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What accounts hold before the first block.
record AllocCheck(GenesisCheck.Told told) {
  private static final Pattern NONCE = Pattern.compile("(?:0x)?[0-9a-fA-F]{1,16}");

  void check(Json root) {
    Json alloc = root.at("alloc");
    if (alloc == null) {
      return;
    }
    TreeMap<EvmAddress, Json.Member> seen = new TreeMap<>();
    for (Json.Member member : alloc.members()) {
      EvmAddress account = Values.account(member.name());
      if (account == null) {
        told.problem("unusual", member.name(), "an account has 20 bytes", member.nameSpan());
      } else {
        account(member, account, seen.put(account, member));
      }
      values(member);
    }
  }

  private void account(Json.Member member, EvmAddress account, Json.@Nullable Member first) {
    if (first != null) {
      int line = member.nameSpan().from().line();
      told.problem("idle", first.name(), "it comes again in line " + line, first.nameSpan());
    }
    if (!account.isWritten(member.name())) {
      told.problem(
          "unusual", member.name(), "its capitals are not its checksum", member.nameSpan());
    }
    if (KnownAccounts.holds(account)) {
      told.add(new OnGenesis.KeyKnown(account.checksummed(), false, member.nameSpan()));
    }
  }

  private void values(Json.Member member) {
    Json balance = member.value().at("balance");
    BigInteger wei = Values.number(balance);
    boolean quoted = balance instanceof Json.Scalar scalar && scalar.quoted();
    if (balance != null && (!quoted || wei == null || wei.signum() < 0)) {
      told.value("balance", "a whole number of wei in quotes", balance);
    }
    Json nonce = member.value().at("nonce");
    if (nonce != null && !NONCE.matcher(nonce.words()).matches()) {
      told.value("nonce", "a number in hexadecimal digits", nonce);
    }
    Json code = member.value().at("code");
    if (code != null && Values.bytes(code) == null) {
      told.value("code", "bytes in hexadecimal digits", code);
    }
    Json storage = member.value().at("storage");
    if (storage != null) {
      storage.members().forEach(this::slot);
    }
  }

  private void slot(Json.Member slot) {
    if (!isWord(slot.name()) || !isWord(slot.value().words())) {
      told.value("storage", "a place and a value of 32 bytes at most", slot.value());
    }
  }

  /// An odd number of digits has a zero before it.
  private static boolean isWord(String text) {
    String digits = text.startsWith("0x") ? text.substring(2) : text;
    Hex bytes = Hex.parse(digits.length() % 2 == 0 ? digits : "0" + digits);
    return bytes != null && bytes.size() <= Account.WORD;
  }

  /// Whether an account has code.
  static boolean hasCode(Json root, EvmAddress account) {
    Json alloc = root.at("alloc");
    return alloc != null
        && alloc.members().stream()
            .filter(it -> account.equals(Values.account(it.name())))
            .map(it -> Values.bytes(it.value().at("code")))
            .anyMatch(it -> it != null && it.size() > 0);
  }
}
