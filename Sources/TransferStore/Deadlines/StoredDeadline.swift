public import Transfers

/// A deadline as it is on record.
public struct StoredDeadline: Sendable {
    /// How it stands.
    public enum Standing: Hashable, Sendable {
        case running
        case met(Instant)
        /// Not met and no longer running: what it belongs to was frozen or ended.
        case stopped(Instant)
    }

    /// What has to be done by then.
    public enum Purpose: Hashable, Sendable {
        case deadline(DeadlineName)
        /// The dialogue that was put off.
        case deferredDialogue
        /// A document that was put off.
        case deferredDocument(DocumentCode)
        /// The age up to which a document that was handed in counts.
        case documentAge(DocumentCode)
        /// What follows an urgent assignment instead of coming before it.
        case assignmentItem(DeferredItem)
    }

    /// Its number.
    public let id: DeadlineID
    /// What it belongs to.
    public let owner: DeadlineOwner
    /// What has to be done by then.
    public let purpose: Purpose
    /// The day it counts from.
    public let start: CivilDate
    /// Its last day.
    public internal(set) var lastDay: CivilDate
    /// The zone in which that day ends.
    public let zone: TimeZoneOfUnit
    /// Its length; nil where somebody named the day, and nothing was counted.
    public let length: DeadlineLength?
    /// The law and article, or the practice.
    public let basis: String
    /// The version of the holidays by which days were counted.
    public internal(set) var calendarVersion: String
    /// How it stands.
    public internal(set) var standing: Standing
    /// When the watch found it passed, and told whoever is concerned.
    public internal(set) var overdueAt: Instant?

    /// The moment it ends: 23:59:59 of its last day in its zone, where it is not counted in hours.
    public internal(set) var endsAt: Instant

    /// Whether it is counted in hours, and ends at a moment of its last day.
    public var isInHours: Bool {
        if case .hours = length { true } else { false }
    }

    /// The moment from which it is over: its hours are, or the day after its last one has begun.
    public var isOverAt: Instant {
        isInHours ? endsAt : Instant(date: lastDay, second: 86_400, zone: zone)
    }

    /// The deadline as it was computed; nil where somebody named the day.
    public var computed: Deadline? {
        let name: DeadlineName
        switch purpose {
        case .deadline(let own): name = own
        case .assignmentItem(let item): name = item.deadline
        default: return nil
        }
        return length.map {
            Deadline(
                name: name,
                length: $0,
                basis: basis,
                start: start,
                lastDay: lastDay,
                zone: zone,
                calendarVersion: calendarVersion,
                moment: isInHours ? endsAt : nil
            )
        }
    }
}
