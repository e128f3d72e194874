package soundpractice.kernel;

/// Somewhere in the program that one can go to: a practice's file, a case, a letter. Each feature's face declares its own places
/// as records; the shell maps each to a screen. Nobody opens a screen by its class.
public interface Place {}
