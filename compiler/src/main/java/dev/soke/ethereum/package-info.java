/// The bytes of Ethereum: hashes, addresses, keys, tries and genesis blocks. It can check what
/// others signed and made, and sign nothing. Imports nothing of Soke; the only place that knows
/// web3j and Bouncy Castle.
@NullMarked
package dev.soke.ethereum;

import org.jspecify.annotations.NullMarked;
