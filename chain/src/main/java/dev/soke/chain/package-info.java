/// What talks to a node: reads a registry, and sends what a signer outside has signed. No key is
/// ever read here.
@NullMarked
package dev.soke.chain;

import org.jspecify.annotations.NullMarked;
