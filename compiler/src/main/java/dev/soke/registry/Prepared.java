package dev.soke.registry;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.ethereum.UnsignedTransaction;
import java.util.ArrayList;
import java.util.List;

/// A transaction of a plan, ready for a signer outside.
///
/// @param stage whether it makes the call, or has the manager hold or release it
/// @param operation what it is for
/// @param from who must sign it
/// @param earliest seconds after the one before it until it may be sent; 0 for at once
public record Prepared(
    Stage stage,
    Operation operation,
    EvmAddress from,
    UnsignedTransaction transaction,
    long earliest) {
  /// Gas that the manager takes of its own, beside 16 for each byte of the call.
  private static final long MANAGER_GAS = 120_000;

  private static final long BYTE_GAS = 16;

  /// What a transaction does.
  public enum Stage {
    /// It calls the registry.
    CALL,
    /// It has the manager hold the call until the delay is over.
    SCHEDULE,
    /// It has the manager make the call that it held.
    EXECUTE;

    /// Its word in files.
    public String word() {
      return switch (this) {
        case CALL -> "call";
        case SCHEDULE -> "schedule";
        case EXECUTE -> "execute";
      };
    }
  }

  /// The transactions of a plan in their order, with the numbers that follow those of the sender. A
  /// sender with a delay schedules everything first and executes it after. Empty when nothing was
  /// read of the sender.
  public static List<Prepared> of(Plan plan, EvmAddress from) {
    Long nonce = plan.observed().nonces().get(from);
    if (nonce == null) return List.of();
    Preparation preparation = new Preparation(plan.observed(), from, nonce);
    if (preparation.delay(plan) == 0) {
      plan.operations().forEach(it -> preparation.add(Stage.CALL, it, it.call(), 0));
    } else {
      plan.operations().forEach(preparation::schedule);
      plan.operations().forEach(it -> preparation.execute(it, preparation.delay(plan)));
    }
    return List.copyOf(preparation.prepared);
  }

  /// The operation in the manager, for a call that waits.
  public Hex scheduled() {
    return new ScheduledCall(transaction.to(), from, operation.call()).id();
  }

  /// Counts the transactions of one sender on.
  private static final class Preparation {
    private final Observed observed;
    private final EvmAddress from;
    private final List<Prepared> prepared = new ArrayList<>();
    private long nonce;

    Preparation(Observed observed, EvmAddress from, long nonce) {
      this.observed = observed;
      this.from = from;
      this.nonce = nonce;
    }

    /// The longest delay that a function of the plan has for the sender; 0 for none.
    long delay(Plan plan) {
      return observed.access().stream()
          .filter(it -> it.account().equals(from) && !it.immediate())
          .filter(it ->
              plan.operations().stream()
                  .anyMatch(op -> op.call().function().name().equals(it.function())))
          .mapToLong(Observed.Access::delay)
          .max()
          .orElse(0);
    }

    void schedule(Operation operation) {
      add(Stage.SCHEDULE, operation, held(operation).schedule(0), 0);
    }

    void execute(Operation operation, long delay) {
      add(Stage.EXECUTE, operation, held(operation).execute(), delay);
    }

    private ScheduledCall held(Operation operation) {
      return new ScheduledCall(observed.manager(), from, operation.call());
    }

    void add(Stage stage, Operation operation, Call call, long earliest) {
      Hex data = call.data();
      long through = MANAGER_GAS + BYTE_GAS * data.size();
      long gas =
          switch (stage) {
            case CALL -> operation.gas();
            case SCHEDULE -> through;
            case EXECUTE -> operation.gas() + through;
          };
      prepared.add(
          new Prepared(
              stage,
              operation,
              from,
              new UnsignedTransaction(
                  observed.chainId(), nonce++, Math.min(gas, Plan.MOST_GAS), call.to(), data),
              earliest));
    }
  }
}
