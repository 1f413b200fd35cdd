/// What a registry of policy profiles is told, byte by byte: identities, roots, calls, unsigned
/// transactions, and what a Safe and an AccessManager make of them. Nothing here can sign.
@NullMarked
package dev.soke.registry;

import org.jspecify.annotations.NullMarked;
