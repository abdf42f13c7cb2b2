extension Duration {
    /// Whole microseconds; a length beyond 290,000 years does not occur.
    var microseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds &* 1_000_000 &+ attoseconds / 1_000_000_000_000
    }
}
