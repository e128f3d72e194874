package soundpractice.stocktake;

import soundpractice.kernel.Place;

/// The list of stocktakes.
public record StocktakesPlace() implements Place {}
