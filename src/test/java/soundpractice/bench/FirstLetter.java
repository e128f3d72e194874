package soundpractice.bench;

import soundpractice.documents.render.JasperRenderer;
import soundpractice.documents.render.SampleLetters;
import soundpractice.shell.wiring.PrintRoom;

/// A program that has just started and writes its first letter, then a second one: nothing was warmed up before, or what the window does behind the
/// passphrase.
public final class FirstLetter {
    private FirstLetter() {}

    /// Says how long the first letter took, from opening the templates to the finished file, and how long the second.
    ///
    /// @param args `warmed` for what the window does before
    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals("warmed")) {
            PrintRoom.warmUp();
        }
        long from = System.nanoTime();
        JasperRenderer.open(null, SampleLetters.TITLES).render(SampleLetters.letter(4)).orThrow();
        double first = (System.nanoTime() - from) / 1e6;
        from = System.nanoTime();
        JasperRenderer.open(null, SampleLetters.TITLES).render(SampleLetters.letter(4)).orThrow();
        System.out.println("letters-ms=" + first + " " + (System.nanoTime() - from) / 1e6);
    }
}
