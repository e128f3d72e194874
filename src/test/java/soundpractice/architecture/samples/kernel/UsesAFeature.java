package soundpractice.architecture.samples.kernel;

import soundpractice.architecture.samples.register.Register;

/// Breaks rule 1: the kernel uses what stands after it.
public class UsesAFeature {
    public Register register;
}
