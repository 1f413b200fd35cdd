/// `chain/<id>/<registry>/`: what a registry of policy profiles is to hold, what it holds, and the
/// unsigned transactions in between.
@NullMarked
package dev.soke.emit.registry;

import org.jspecify.annotations.NullMarked;
