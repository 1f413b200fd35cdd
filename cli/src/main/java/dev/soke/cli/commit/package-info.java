/// Writes the files of a build into a bare Git repository: one branch with all, one for each
/// cluster.
///
/// The only place that knows JGit. It reads no Git configuration of the user or the system, keeps
/// no work tree, and gives the same commit ids for the same inputs.
@NullMarked
package dev.soke.cli.commit;

import org.jspecify.annotations.NullMarked;
