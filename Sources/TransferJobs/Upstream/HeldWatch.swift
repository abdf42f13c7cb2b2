/// Says when what an upstream database tells is kept from being read, and when it is time to note how things stand.
struct HeldWatch {
    /// What is told waits for a transaction this long before that is worth a word.
    private static let holding: Duration = .seconds(30)
    /// Between two notes that nothing has changed.
    private static let noting: Duration = .seconds(60)

    /// What came of a look.
    struct Finding: Equatable {
        /// Something waits for too long.
        let isHeld: Bool
        /// That is another answer than before.
        let hasChanged: Bool
        /// How things stand is to be noted.
        let isDue: Bool
    }

    private var waitingSince: ContinuousClock.Instant?
    private var notedAt: ContinuousClock.Instant?
    private var isHeld = false

    /// Takes a look into account.
    ///
    /// - Parameters:
    ///   - isWaiting: Something was told that could not be read yet.
    ///   - now: When that was.
    /// - Returns: What is to be said and noted.
    mutating func look(isWaiting: Bool, at now: ContinuousClock.Instant) -> Finding {
        waitingSince = isWaiting ? waitingSince ?? now : nil
        let isHeldNow = waitingSince.map { now - $0 > Self.holding } ?? false
        let hasChanged = isHeldNow != isHeld
        isHeld = isHeldNow
        let isDue = hasChanged || notedAt.map { now - $0 > Self.noting } ?? true
        if isDue { notedAt = now }
        return Finding(isHeld: isHeldNow, hasChanged: hasChanged, isDue: isDue)
    }
}
