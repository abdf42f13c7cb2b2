/// Why a deadline cannot be computed.
public enum DeadlineFault: GroundedFault {
    /// The rules hold no length for it.
    case rules(RuleBookFault)
    /// It would end after the year 9999.
    case beyondCalendar

    /// The code.
    public var code: String {
        switch self {
        case .rules(let fault): fault.code
        case .beyondCalendar: "TENGGAT01"
        }
    }

    /// The law and article, or the practice; nil for a slip.
    public var basis: String? {
        switch self {
        case .rules(let fault): fault.basis
        case .beyondCalendar: nil
        }
    }

    /// What is wrong and what helps.
    public func told(in language: Language) -> String {
        switch (self, language) {
        case (.rules(let fault), _): fault.told(in: language)
        case (.beyondCalendar, .indonesian): "Tenggat jatuh di luar kalender; periksa tanggal mulai."
        case (.beyondCalendar, .english): "The deadline lies outside of the calendar; check the day it starts from."
        }
    }
}
