/// What is worked on when: the order of projects and phases, and a picture of it.
@NullMarked
package dev.soke.emit.plan;

import org.jspecify.annotations.NullMarked;
