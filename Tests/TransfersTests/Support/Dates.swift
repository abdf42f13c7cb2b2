import Testing
import Transfers

/// A day written as ISO 8601, for tests.
func date(_ text: String) throws -> CivilDate {
    try CivilDate(parsing: text)
}
