// The shapes of statements. What a kind is, and which attributes it has, only the schema knows.
//
// Newlines reach this grammar only where they end a statement, brackets only in pairs, and fields of a
// record only parted by commas: Brackets and Layout in dev.soke.syntax see to that beforehand.
parser grammar SokeParser;

options { tokenVocab = SokeLexer; }

file       : statements EOF ;
hole       : expr EOF ;
query      : expr (WHERE expr)? EOF ;
statements : statement? (end statement?)* ;
end        : NEWLINE | SEMICOLON ;

statement  : OVERRIDE? (assignment | let | block) | arrow | each | choice | template | rule ;
assignment : name (ASSIGN | APPEND) value ;
let        : LET name ASSIGN value ;
block      : kind heads body? ;
arrow      : (kind kind?)? endpoint (ARROW | BIARROW) endpoint heads ;
each       : EACH loop (COMMA loop)* (WHERE expr)? body ;
loop       : name IN expr ;
choice     : branch (ELSE branch)* (ELSE body)? ;
branch     : IF expr body ;
template   : TEMPLATE (name | FN (parameter (COMMA parameter)* COMMA?)? RPAREN) FOR name body ;
parameter  : name COLON name+ (ASSIGN value)? ;
rule       : RULE name FOR name (WHEN expr)? THEN heads ;

kind       : WORD | FOR | IN | WHERE | WHEN | THEN | AND | OR | NOT ;
name       : soft | IF | NOT ;
soft       : WORD | OVERRIDE | LET | EACH | ELSE | TEMPLATE | RULE | FOR | IN | WHERE | WHEN | THEN
           | AND | OR ;
heads      : head* ;
body       : LBRACE statements RBRACE ;
endpoint   : name AT name ;

// Operators stand in a row here; which binds more, Operators in dev.soke.syntax knows. A record is no
// head, since after heads a brace opens the body; a head has no operators that are words or begin it.
value      : record | IF | NOT | expr ;
expr       : IF expr THEN expr ELSE expr
           | prefix* atom (operator prefix* atom)* ;
head       : (IF | NOT | atom) (sign MINUS* atom)* ;
prefix     : NOT | MINUS ;
operator   : sign | OTHERWISE | OR | AND | IN ;
sign       : EQUAL | UNEQUAL | LESS | AT_MOST | GREATER | AT_LEAST | RANGE | PLUS | MINUS | STAR | SLASH
           | PERCENT ;
atom       : reference | text | literal | list | (call | group) MEMBER? ;
reference  : soft (AT name)? ;
text       : TEXT ;
literal    : NUMBER | QUANTITY | ADDRESS | CIDR | DATE | HEX | DIGEST | VERSION ;
list       : LBRACK (value (COMMA value)* COMMA?)? RBRACK ;
record     : LBRACE (field (COMMA field)* COMMA?)? RBRACE ;
field      : name COLON value ;
call       : FN (argument (COMMA argument)* COMMA?)? RPAREN ;
argument   : (name COLON)? value ;
group      : LPAREN expr RPAREN ;
