/// One session of a dialogue, in all its versions.
public struct DialogueSession: Hashable, Sendable {
    /// The version that holds.
    public internal(set) var current: DialogueVersion
    /// Versions that were corrected, the oldest first, with the confirmations they had.
    public private(set) var superseded: [DialogueVersion]
    /// Versions of those who had not read the one that holds: kept, for both sides to look at.
    public private(set) var aside: [DialogueVersion]

    /// A session as it was stored; a new one comes of ``Dialogue/record(_:by:at:)``.
    public init(current: DialogueVersion, superseded: [DialogueVersion] = [], aside: [DialogueVersion] = []) {
        self.current = current
        self.superseded = superseded
        self.aside = aside
    }

    init(_ notes: DialogueNotes, by author: PersonID, at instant: Instant) {
        self.init(
            current: DialogueVersion(number: 1, basedOn: 0, notes: notes, author: author, writtenAt: instant)
        )
    }

    /// Adds a version.
    ///
    /// - Returns: Whether it holds from now on; one that is based on another version than the one that holds does not.
    mutating func add(_ notes: DialogueNotes, basedOn: Int, by author: PersonID, at instant: Instant) -> Bool {
        let version = DialogueVersion(
            number: superseded.count + aside.count + 2,
            basedOn: basedOn,
            notes: notes,
            author: author,
            writtenAt: instant
        )
        return add(version)
    }

    /// Adds a version that was written.
    ///
    /// - Returns: Whether it holds from now on.
    @discardableResult
    mutating func add(_ version: DialogueVersion) -> Bool {
        guard version.basedOn == current.number else {
            aside.append(version)
            return false
        }
        superseded.append(current)
        current = version
        return true
    }
}
