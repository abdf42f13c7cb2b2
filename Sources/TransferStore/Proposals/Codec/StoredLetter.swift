internal import Transfers

/// A letter as JSON keeps it.
struct StoredLetter: Codable {
    let number: String
    let date: StoredDate

    init(_ letter: Letter) {
        number = letter.number
        date = StoredDate(letter.date)
    }

    var letter: Letter { Letter(number: number, date: date.date) }
}
