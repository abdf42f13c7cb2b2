public import Transfers

/// What an entry of a proposal's log is: the draft, with which every chain begins, or a step of the state machine.
public enum RecordedEvent: Hashable, Sendable, RawRepresentable {
    /// The first of every proposal, which is no step.
    case drafted
    /// A step.
    case step(ProposalEvent.Name)

    /// The entry of a name, nil for one that is none.
    public init?(rawValue: String) {
        if rawValue == "DRAFTED" {
            self = .drafted
        } else if let name = ProposalEvent.Name(rawValue: rawValue) {
            self = .step(name)
        } else {
            return nil
        }
    }

    /// The name as it is kept.
    public var rawValue: String {
        switch self {
        case .drafted: "DRAFTED"
        case .step(let name): name.rawValue
        }
    }
}
