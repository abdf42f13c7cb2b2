public import Transfers

/// A deadline of a proposal as it is on record.
public struct StoredDeadline: Sendable {
    /// How it stands.
    public enum Standing: Hashable, Sendable {
        case running
        case met(Instant)
        /// Not met and no longer running: the proposal was frozen or ended.
        case stopped(Instant)
    }

    /// What has to be done by then.
    public enum Purpose: Hashable, Sendable {
        case deadline(DeadlineName)
        /// The dialogue that was put off.
        case deferredDialogue
        /// A document that was put off.
        case deferredDocument(DocumentCode)
    }

    /// What has to be done by then.
    public let purpose: Purpose
    /// The day it counts from.
    public let start: CivilDate
    /// Its last day.
    public let lastDay: CivilDate
    /// The zone in which that day ends.
    public let zone: TimeZoneOfUnit
    /// The law and article, or the practice.
    public let basis: String
    /// How it stands.
    public let standing: Standing
}
