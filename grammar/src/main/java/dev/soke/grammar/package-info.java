/// The generated lexer and parser. No other code; only dev.soke.syntax may use it.
package dev.soke.grammar;
