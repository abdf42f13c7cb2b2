import FoundationEssentials
import Transfers

/// The time of this computer: for what has to do with real time alone, such as how old a job is.
enum Clock {
    static var now: Instant { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }
}
