public import ArgumentParser
public import TransferStore
import Transfers

/// `mutasictl holiday`: the days on which offices do not work.
struct HolidayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "holiday",
        abstract: Phrase.holidayPurpose.text,
        discussion: Phrase.holidayManual.text,
        subcommands: [List.self, Show.self, Add.self, Remove.self]
    )

    /// Says how many running deadlines are counted otherwise by now, and how many of them are longer for it.
    static func tell(of changed: [RecomputedDeadline]) {
        guard !changed.isEmpty else { return }
        StandardStream.error.say(.deadlinesRecounted(changed.count, longer: changed.count(where: \.holds)))
    }

    static func listing(_ holidays: [Holiday]) -> Listing {
        var listing = Listing([
            .init(title: .date, name: "date"), .init(title: .name, name: "name", isFlexible: true),
            .init(title: .kind, name: "kind"), .init(title: .region, name: "region"),
            .init(title: .basis, name: "basis", isFlexible: true),
        ])
        for holiday in holidays {
            listing.add([
                .date(holiday.day), .text(holiday.name), .word(holiday.kind.rawValue, .holidayKind(holiday)),
                .text(holiday.region), .text(holiday.basis),
            ])
        }
        return listing
    }

    static func sheet(_ holiday: Holiday) -> Sheet {
        var sheet = Sheet()
        sheet.add(.date, "date", .date(holiday.day))
        sheet.add(.name, "name", .text(holiday.name))
        sheet.add(.kind, "kind", .word(holiday.kind.rawValue, .holidayKind(holiday)))
        sheet.add(.region, "region", .text(holiday.region))
        sheet.add(.basis, "basis", .text(holiday.basis))
        return sheet
    }
}

/// Read from its name, such as `CUTI_BERSAMA`, in capitals or not, with hyphens or underscores.
extension Holiday.Kind: ExpressibleByArgument {
    /// Reads a kind.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}
