/// The generated lexer and parser. Nothing here is written by hand; only dev.soke.syntax may use it.
package dev.soke.grammar;
