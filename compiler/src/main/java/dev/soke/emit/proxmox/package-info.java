/// Files for Proxmox VE: what its guests are, for the tools that make them and for whoever looks
/// whether they are so. May import emit, model and analysis.
@NullMarked
package dev.soke.emit.proxmox;

import org.jspecify.annotations.NullMarked;
