package dev.soke.ethereum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EthereumTest {
  /// The generator of the curve, which is the public half of the key 1 (SEC 2, section 2.4.1).
  private static final String GENERATOR =
      "79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"
          + "483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8";

  /// Four validators: key, address.
  private static final List<List<String>> VALIDATORS =
      List.of(
          List.of(
              "17b6e08b05b17cff4ef12387cc20ec5d9ffca0ad4686f74d7c14c134ff609cd1"
                  + "c529c5c484eaf106fb91e8ebf55bde7420a4ebf10d2297823858e956e00f5441",
              "0xD33cD76F1Bd46E89A7944F94A7A927e61cA31D3f"),
          List.of(
              "d6e92fa73cd13872d2462d3bc8a954ff1bb8c42e2d6c6095cac6d57c694e2dad"
                  + "38a082c8af66c67086e8c5ffc7b55be84c3f27b8adc230cba0266ce8375d3599",
              "0x4F6B2E52146f9C933b46193D9DC0f8BA1089d9c2"),
          List.of(
              "585c42a3f7e47e9d2359b34c12c34029931a6b95c0af5d767987a4844ec6865d"
                  + "c18e78cbf2fb3d48597fe528e7c1c1955696600106da6be6f4e01cd908410f39",
              "0x99db8f4A81F669ECf96fda39540C2eD9970c0bc0"),
          List.of(
              "25c2482e34a6bffffefa5c2967c7d1b28a482efb0acf1e4d41698f435fe73296"
                  + "fcc34950d13402ae8db77fcb2f52699e27402cd9ee82ac4fa6753d70071a6316",
              "0x6EA4ADbEE6Ff5f4e10e1217ae38fdf10D5fCEDF4"));

  @Test
  void hashOfNothing() {
    assertEquals(
        "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470",
        Hex.of(Keccak.hash(new byte[0])).toString());
  }

  @Test
  void addressOfAKey() {
    PublicKey key = new PublicKey(hex(GENERATOR));
    assertTrue(key.isOnCurve());
    assertEquals("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf", key.address().checksummed());
    VALIDATORS.forEach(it -> assertEquals(it.get(1), key(it).address().checksummed()));
  }

  @Test
  void keysOffTheCurve() {
    assertFalse(new PublicKey(hex("00".repeat(64))).isOnCurve());
    assertFalse(new PublicKey(hex(GENERATOR.replace("b8", "b9"))).isOnCurve());
    // The x of the generator and a whole field more: the same point, written as no key may be.
    BigInteger field =
        BigInteger.TWO.pow(256).subtract(BigInteger.TWO.pow(32)).subtract(BigInteger.valueOf(977));
    String beyond = field.add(BigInteger.ONE).toString(16);
    String rootOfEight = "4218f20ae6c646b363db68605822fb14264ca8d2587fdd6fbc750d587e76a7ee";
    assertTrue(new PublicKey(hex("00".repeat(31) + "01" + rootOfEight)).isOnCurve());
    assertFalse(new PublicKey(hex(beyond + rootOfEight)).isOnCurve());
  }

  @ParameterizedTest
  @CsvSource({
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed, true",
    "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed, true",
    "0x5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED, true",
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD, false",
  })
  void checksumOfEip55(String text, boolean right) {
    assertEquals(right, new EvmAddress(hex(text)).isWritten(text));
  }

  @Test
  void hexIsWholeBytes() {
    assertNull(Hex.parse("0x1"));
    assertNull(Hex.parse("0xzz"));
    assertEquals("0x00ab", hex("AB").padded(2).toString());
  }

  @Test
  void lengthsOfExtraData() {
    assertEquals("0xe5a0" + "00".repeat(32) + "c0c080c0", ExtraData.of(List.of()).toString());
    List<EvmAddress> many =
        IntStream.range(0, 21)
            .mapToObj(i -> Hex.of(new byte[] {(byte) i}).padded(EvmAddress.SIZE))
            .map(EvmAddress::new)
            .toList();
    assertTrue(ExtraData.of(many.subList(0, 1)).toString().startsWith("0xf83a"));
    assertTrue(ExtraData.of(many.subList(0, 7)).toString().startsWith("0xf8b9"));
    assertTrue(ExtraData.of(many).toString().startsWith("0xf901e0"));
  }

  @Test
  void rootOfNothing() {
    assertEquals(
        "0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421",
        StateRoot.of(new TreeMap<>()).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "BERLIN, 0x1cd61b9921d2053c11312dacf9db426f99e9bf9bc99ac022b53eb464b556b81f",
    "LONDON, 0xa7feefe740581c4cee0d3ff1c46120a50e1c3d3088b9766700c8abbf58185060",
    "PRAGUE, 0x3aa3c05c101499e0d1c6d82717f6184b6bd1098902491913d30747a7f5eb4703",
  })
  void hashOfABlock(GenesisBlock.Era era, String hash) {
    List<EvmAddress> validators = VALIDATORS.stream().map(it -> key(it).address()).toList();
    GenesisBlock block =
        new GenesisBlock(
            era, 0x65920080L, 30_000_000, ExtraData.of(validators), StateRoot.of(accounts()));
    assertEquals(hash, block.hash().toString());
  }

  /// An account with money, and a contract that has kept two numbers.
  private static SequencedMap<EvmAddress, Account> accounts() {
    SequencedMap<Hex, Hex> storage = new TreeMap<>();
    storage.put(hex("00").padded(Account.WORD), hex("2a").padded(Account.WORD));
    storage.put(hex("01").padded(Account.WORD), hex("0de0b6b3a7640000"));
    SequencedMap<EvmAddress, Account> accounts = new TreeMap<>();
    accounts.put(
        new EvmAddress(hex("fe3b557e8fb62b89f4916b721be55ceb828dbd73")),
        new Account(
            0, BigInteger.TEN.pow(18).multiply(BigInteger.valueOf(200)), Hex.EMPTY, none()));
    accounts.put(
        new EvmAddress(hex("8888").padded(EvmAddress.SIZE)),
        new Account(1, BigInteger.ZERO, hex("60016000526020600060003960206000f3"), storage));
    return accounts;
  }

  private static SequencedMap<Hex, Hex> none() {
    return new TreeMap<>();
  }

  private static PublicKey key(List<String> validator) {
    return new PublicKey(hex(validator.getFirst()));
  }

  private static Hex hex(String text) {
    return GenesisFile.hex(text);
  }
}
