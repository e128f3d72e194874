/// What a concern means under a practice's contract: risk assessed, investigated at a fitting level, and one of four courses taken, each step provable
/// (`nhse-documents.md` §7 to §10).
@NullMarked
package soundpractice.contract;

import org.jspecify.annotations.NullMarked;
