// The words and signs of the language. No predicates: they cost a tenfold of the time.
//
// Tokens under "Slips" are what people write by habit of other languages. Each is one whole token, so
// that it costs one message and the parser can go on as if the right sign stood there.
lexer grammar SokeLexer;

channels { DOCS, SLIPS }

// Keywords only where the parser asks for them; everywhere else names like any other.
OVERRIDE  : 'override' ;
LET       : 'let' ;
EACH      : 'each' ;
IF        : 'if' ;
ELSE      : 'else' ;
TEMPLATE  : 'template' ;
RULE      : 'rule' ;
FOR       : 'for' ;
IN        : 'in' ;
WHERE     : 'where' ;
WHEN      : 'when' ;
THEN      : 'then' ;
AND       : 'and' ;
OR        : 'or' ;
NOT       : 'not' ;

// Signs.
ASSIGN    : '=' ;
APPEND    : '+=' ;
ARROW     : '->' ;
BIARROW   : '<->' ;
RANGE     : '..' ;
AT        : '@' ;
COLON     : ':' ;
COMMA     : ',' ;
SEMICOLON : ';' ;
LBRACE    : '{' ;
RBRACE    : '}' ;
LBRACK    : '[' ;
RBRACK    : ']' ;
LPAREN    : '(' ;
RPAREN    : ')' ;
PLUS      : '+' ;
MINUS     : '-' ;
STAR      : '*' ;
SLASH     : '/' ;
PERCENT   : '%' ;
EQUAL     : '==' ;
UNEQUAL   : '!=' ;
LESS      : '<' ;
AT_MOST   : '<=' ;
GREATER   : '>' ;
AT_LEAST  : '>=' ;
OTHERWISE : '??' ;
// With its parenthesis, so that a call is never taken for a name and a group after it.
FN        : Name '(' ;
MEMBER    : '.' Name ('.' Name)* ;

// Literals, told by their characters alone. Units, digest lengths and the like are judged by the schema.
DATE      : Digit Digit Digit Digit '-' Digit Digit '-' Digit Digit ;
CIDR      : Quad '/' Digit+ ;
ADDRESS   : Quad ;
VERSION   : Digit+ '.' Digit+ '.' Digit+ ('-' Tag)? ('+' Tag)? ;
HEX       : '0x' HexDigit+ ;
DIGEST    : 'sha256:' [0-9A-Za-z]+ ;
NUMBER    : Number ;
QUANTITY  : Number ('%' | Letter+) ;
TEXT      : '"' (Escape | Hole | ~["\\\r\n])* '"' ;
WORD      : Name ('.' Name)* ;

// Layout.
NEWLINE   : '\r'? '\n' | '\r' ;
DOC       : '///' (~[/\r\n] ~[\r\n]*)? -> channel(DOCS) ;
COMMENT   : '//' ~[\r\n]* -> skip ;
// A byte order mark and control characters part words; the scanner tells which are unwanted.
SPACE     : [ \t\uFEFF\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]+ -> skip ;

// Slips.
UNFINISHED_TEXT : '"' (Escape | ~["\\\r\n])* '\\'? ;
FOREIGN_TEXT    : '\'' ~['\r\n]* '\''
                | [“”„‟«] ~["“”„‟»\r\n]* ["“”„‟»]?
                | [‘‚] ~['‘’\r\n]* ['‘’]? ;
FOREIGN_WORD    : (Letter_ WordRest*)? Foreign (WordRest | Foreign | Mark)* ;
GLUED_NUMBER    : Number '.'? Letter_ WordRest*
                | Digit (Digit | [._-] Digit)* ([._-]? Letter_ WordRest*)?
                | Digit+ '.' Digit+ ('.' Digit+)+ '/' Digit+ ;
FOREIGN_ASSIGN  : ':=' ;
FOREIGN_AND     : '&&' ;
FOREIGN_OR      : '||' ;
FOREIGN_NOT     : '!' ;
FOREIGN_EQUAL   : '===' ;
FOREIGN_UNEQUAL : '!==' | '<>' | '=/=' ;
FOREIGN_ARROW   : '=>' | '-->' | '→' | '⇒' | '➔' | '–>' | '—>' ;
FOREIGN_BIARROW : '<=>' | '<-->' | '↔' | '⇔' ;
HASH_COMMENT    : '#' ~[\r\n]* -> channel(SLIPS) ;
REMARK          : '/*' -> channel(SLIPS), pushMode(Remark) ;
UNKNOWN         : . Mark* ;

fragment Digit    : [0-9] ;
fragment HexDigit : [0-9a-fA-F] ;
fragment Number   : Digit+ ('_' Digit+)* ('.' Digit+)? ;
fragment Quad     : Digit+ '.' Digit+ '.' Digit+ '.' Digit+ ;
fragment Tag      : [0-9A-Za-z]+ ([.-] [0-9A-Za-z]+)* ;
fragment Letter   : [A-Za-zµ] ;
fragment Letter_  : [A-Za-z_] ;
fragment Name     : Letter_ [A-Za-z0-9_]* ('-' [A-Za-z0-9_]+)* ;
fragment WordRest : [A-Za-z0-9_] | '-' [A-Za-z0-9_] | '.' [A-Za-z_] ;
fragment Escape   : '\\' ~[\r\n] ;
// An expression in a text, with quoted texts in it, parentheses three deep.
fragment Hole     : '\\(' (InHole | '(' (InHole | '(' (InHole | '(' InHole* ')')* ')')* ')')* ')' ;
fragment InHole   : ~["()\\\r\n] | '"' (Escape | ~["\\\r\n])* '"' ;
fragment Foreign  : [\p{Letter}] ;
fragment Mark     : [\p{Mark}\u200D] ;

// Skipped piece by piece, so that a remark that never ends costs no more than its length.
mode Remark;
REMARK_END  : '*/' -> skip, popMode ;
REMARK_TEXT : (~'*'+ | '*') -> skip ;
