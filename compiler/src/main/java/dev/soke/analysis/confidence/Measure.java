package dev.soke.analysis.confidence;

import java.util.List;

/// What one record of evidence measured. Its quality is between 0 and 1.
public sealed interface Measure {
  /// The quality that was measured, of 1, before it ages.
  ///
  /// @param amount what is to be transferred, in units of the asset
  double quality(Parameters parameters, double amount);

  /// The factor that this measures.
  Factor factor();

  /// `delivered` of `attempted` transfers in one attested window arrived.
  record Delivery(long delivered, long attempted) implements Measure {
    /// z of the normal distribution for 95 in 100.
    private static final double Z = 1.96;

    /// The lower end of the Wilson score interval: few transfers prove little.
    @Override
    public double quality(Parameters parameters, double amount) {
      if (attempted <= 0 || delivered < 0 || delivered > attempted) {
        return 0;
      }
      double n = attempted;
      double share = delivered / n;
      double spread = StrictMath.sqrt((share * (1 - share) + Z * Z / (4 * n)) / n);
      double lower = (share + Z * Z / (2 * n) - Z * spread) / (1 + Z * Z / n);
      return clamp(lower);
    }

    @Override
    public Factor factor() {
      return Factor.DELIVERY;
    }
  }

  /// So many independent domains must be misused to forge a transfer; see [Domains].
  record Attesters(int independent) implements Measure {
    /// 1 − ρ to the power of the independent domains.
    @Override
    public double quality(Parameters parameters, double amount) {
      return independent <= 0 ? 0 : 1 - StrictMath.pow(parameters.misuse(), independent);
    }

    @Override
    public Factor factor() {
      return Factor.ATTESTERS;
    }
  }

  /// What a transfer waits for at its source.
  ///
  /// @param depth blocks on top, used for [Mode#DEPTH] only
  record Finality(Mode mode, long depth) implements Measure {
    /// How final.
    public enum Mode {
      /// Final by the protocol of the chain.
      FINALIZED,
      /// Very unlikely to be undone.
      SAFE,
      /// So many blocks deep.
      DEPTH
    }

    private static final double SAFE = 0.9;

    @Override
    public double quality(Parameters parameters, double amount) {
      return switch (mode) {
        case FINALIZED -> 1;
        case SAFE -> SAFE;
        case DEPTH ->
            depth <= 0 ? 0 : Math.min(SAFE, 1 - StrictMath.pow(2, -depth / parameters.halfDepth()));
      };
    }

    @Override
    public Factor factor() {
      return Factor.FINALITY;
    }
  }

  /// What a pool can carry.
  ///
  /// @param depth units of the asset in reach
  /// @param reserve the target reserve of the pool that sets its price
  /// @param slippage the k of the pool, from 0 (constant price) to 1 (constant product)
  record Liquidity(double depth, double reserve, double slippage) implements Measure {
    /// The worse of cover and price: how often the depth covers the amount, and how much of the
    /// bearable price impact is left.
    @Override
    public double quality(Parameters parameters, double amount) {
      if (amount <= 0) {
        return depth > 0 ? 1 : 0;
      }
      double cover = clamp(depth / (parameters.coverage() * amount));
      double impact = PriceImpact.of(amount, reserve, slippage);
      return Math.min(cover, clamp(1 - impact / parameters.bearableImpact()));
    }

    @Override
    public Factor factor() {
      return Factor.LIQUIDITY;
    }
  }

  /// Who can change the code under way.
  record Upgrade(Authority authority) implements Measure {
    /// From nobody to a single key.
    public enum Authority {
      /// Nobody.
      IMMUTABLE(1),
      /// A time lock at least as long as it takes to leave.
      TIMELOCK(0.95),
      /// A shorter time lock.
      SHORT_TIMELOCK(0.7),
      /// Several keys, at once.
      MULTISIG(0.5),
      /// One key, at once.
      SINGLE_KEY(0);

      private final double quality;

      Authority(double quality) {
        this.quality = quality;
      }
    }

    @Override
    public double quality(Parameters parameters, double amount) {
      return authority.quality;
    }

    @Override
    public Factor factor() {
      return Factor.UPGRADE;
    }
  }

  /// Audits, and incidents that were resolved. The record lists all incidents: what it leaves out,
  /// nobody can count. They recover up to the time of the record, never after it, so that
  /// confidence cannot rise by waiting.
  record Assurance(Audit audit, List<Incident> incidents) implements Measure {
    /// Copies what it is given.
    public Assurance {
      incidents = List.copyOf(incidents);
    }

    /// What was audited.
    public enum Audit {
      /// The code that runs.
      DEPLOYED(1),
      /// An older state of it.
      OLDER(0.7),
      /// Nothing.
      NONE(0.3);

      private final double quality;

      Audit(double quality) {
        this.quality = quality;
      }
    }

    @Override
    public double quality(Parameters parameters, double amount) {
      double quality = audit.quality;
      for (Incident incident : incidents) {
        quality *= incident.remaining();
      }
      return quality;
    }

    @Override
    public Factor factor() {
      return Factor.ASSURANCE;
    }
  }

  private static double clamp(double value) {
    return Math.max(0, Math.min(1, value));
  }
}
