import JobQueue

extension ListingCell {
    /// A job's number, empty for none.
    static func job(_ id: Int64?) -> ListingCell {
        number(id.map(Int.init))
    }

    /// A job's priority: its name for programs, a word for people.
    static func word(_ priority: Priority) -> ListingCell {
        word(priority.rawValue, priority.phrase)
    }

    /// A state that is not always known.
    static func word(_ state: JobState?) -> ListingCell {
        state.map { word($0.rawValue, $0.phrase) } ?? .empty
    }
}

extension Priority {
    /// The priority in the reader's language.
    var phrase: Phrase {
        switch self {
        case .urgent: .priorityUrgent
        case .high: .priorityHigh
        case .normal: .priorityNormal
        case .low: .priorityLow
        }
    }
}
