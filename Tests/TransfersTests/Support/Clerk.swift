import Testing
import Transfers

/// The calendar and the people of the tests of process.
enum Clerk {
    static func calculator(
        _ holidays: [String] = ["2025-12-25", "2025-12-26", "2026-01-01", "2026-01-16"],
        version: String = "SKB-2025"
    ) throws -> DeadlineCalculator {
        DeadlineCalculator(
            rules: .standard,
            calendar: WorkingCalendar(holidays: Set(try holidays.map { try date($0) })),
            calendarVersion: version
        )
    }

    static func person(_ number: UInt64) -> PersonID { PersonID(high: 7, low: number) }

    /// A moment on a day by the clock of Western Indonesia.
    static func moment(_ text: String, hour: Int = 9) throws -> Instant {
        Instant(date: try date(text), second: hour * 3_600, zone: .wib)
    }

    /// Checks that every fault says something of its own in both languages, and on which law it rests.
    static func expectSentences<F: LegalFault & CaseIterable>(of type: F.Type) {
        var seen: Set<String> = []
        for fault in F.allCases {
            #expect(!fault.grounds.basis.isEmpty)
            for language in Language.allCases {
                let sentence = fault.sentence(in: language)
                #expect(sentence.contains(fault.grounds.basis))
                #expect(seen.insert(sentence).inserted, "\(fault.code)")
            }
        }
        #expect(Set(F.allCases.map(\.code)).count == F.allCases.count)
    }
}
