/**
 * The story book: small invented reports with the findings that are expected beside them. The same
 * files are the specification, the tests and the guide.
 *
 * <p>A {@code *.story} file holds stories one after another. {@code = } begins a story and names it
 * as a fact; {@code --- A} begins the text of report A; {@code === } begins what is expected, a
 * line each, its cells separated by {@code |}:
 *
 * <pre>
 * speaker     | A | words | full name         who said the words
 * nobody      | A | words                     no attribution with a speaker covers the words
 * attribution | A | source | cue | content    an attribution of just these words stands in A
 * mode        | A | words | absent            speech, belief, intention or absent
 * kind        | A | words | mixed             direct, mixed or indirect
 * same        | A | words | B | words | changes | meaning   two wordings of one utterance
 * two         | A | words | B | words         two utterances
 * time        | A | words | TIMEX3 value
 * entity      | A | words | full name         whom the words refer to
 * published   | A | 2031-05-02 | story        the day of publication and how it is known
 * fact        | A | words | B | words         a row of the facts joins them
 * apart       | A | words | B | words         no row does
 * conflict    | number | update | A | words | B | words    they are positions of one conflict
 * no conflict                                 none is found in the story
 * absent      | A | words | B                 B does not have what A tells
 * only        | A | words                     no other report has what A tells, surely enough
 * not only    | A | words                     another may have it
 * said absent | A | words | B | C | more    C says that B does not have what A tells
 * not said absent | A | words | B          no report says so of B
 * unknown     | A | words | B                 whether B has it is not said
 * called      | name | A | label | own        a label and whose word it is: own or quoted
 * brief       | A | words                     a line of the brief cites them
 * not brief   | A | words                     no line of the brief cites them
 * denied      | A | words                     their attribution says that they are denied
 * not denied  | A | words                     it does not
 * stated      | A | words | statement         a row of the facts has them, in the words of the statement
 * no fact     | A | words                     no row of the facts has them
 * undated     | A | words                     the timeline does not cite them
 * derived     | B | A | rewrite             B has words of A's: copy, rewrite or release
 * own         | A                           A has no words of another's
 * root        | B | A                       B goes back to A
 * counted     | A | words | 2               a row of the facts has them and counts 2 independent reports
 * item        | A | words | B | words | scope, order    an item of the readouts has both, and differs so
 * no item     | A | words | B | words         no item of the readouts has both
 * alone       | A | words | only, praise      an item of the readouts of one side, that differs so
 * no difference | A | words | scope           the item of the readouts does not differ so
 * no readouts                                 fewer than two sides speak
 * event       | A | words | source | CONSULT | target | happened   an event of that category; - for no target
 * one event   | A | words | B | words       one event has both
 * two events  | A | words | B | words       no event has both
 * no event    | A | words                   no event is told there
 * </pre>
 *
 * <p>Words are found in the report as they stand, the first place counts. Line ends inside a
 * story's words do not occur. Lines that begin with {@code #} are comments.
 */
@NullMarked
package org.readout.storybook;

import org.jspecify.annotations.NullMarked;
