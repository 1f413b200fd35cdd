package dev.soke.analysis.placement;

/// The host of a machine, and why it is that.
///
/// @param choices how many hosts there were for it when it was placed; of these the one was taken
///   that is left least full, then the first
/// @param full how many more hosts lack the resources
/// @param apart how many more hosts have as many as they may have of those it stands apart from
public record Seat(String machine, String host, int choices, int full, int apart) {}
