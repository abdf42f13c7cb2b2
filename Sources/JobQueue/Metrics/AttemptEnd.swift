/// What became of an attempt, as the metrics tell it.
enum AttemptEnd: String, CaseIterable {
    case completed
    /// It failed, and there will be another.
    case retried
    /// It failed, and was the last.
    case discarded
    /// Its handler said that it is not wanted any more.
    case cancelled
    /// It was given back, and does not count.
    case released
}

extension Report {
    /// What became of the attempt.
    var end: AttemptEnd {
        switch verdict {
        case .done: .completed
        case .failed(_, _, .some) where !isLastAttempt: .retried
        case .failed: .discarded
        case .cancelled: .cancelled
        case .released: .released
        }
    }
}
