// The shapes of statements. What a kind is, and which attributes it has, only the schema knows.
//
// Newlines reach this grammar only where they end a statement, brackets only in pairs, and fields of a
// record only parted by commas: Brackets and Layout in dev.soke.syntax see to that beforehand.
parser grammar SokeParser;

options { tokenVocab = SokeLexer; }

file       : statements EOF ;
statements : statement? (end statement?)* ;
end        : NEWLINE | SEMICOLON ;

statement  : OVERRIDE? (assignment | block) | arrow ;
assignment : name (ASSIGN | APPEND) value ;
block      : kind heads body? ;
arrow      : kind? endpoint (ARROW | BIARROW) endpoint heads ;

kind       : WORD ;
name       : WORD | OVERRIDE ;
heads      : head* ;
body       : LBRACE statements RBRACE ;
endpoint   : name AT name ;

// A value, one rule a level. Operators to come get their rules between `value` and `range`. A record is
// no head, since after heads a brace opens the body.
value      : record | range ;
head       : range ;
range      : atom (RANGE atom)? ;
atom       : reference | text | literal | list ;
reference  : name (AT name)? ;
text       : TEXT ;
literal    : NUMBER | QUANTITY | ADDRESS | CIDR | DATE | HEX | DIGEST | VERSION ;
list       : LBRACK (value (COMMA value)* COMMA?)? RBRACK ;
record     : LBRACE (field (COMMA field)* COMMA?)? RBRACE ;
field      : name COLON value ;
