/// What is wrong with one row of rules that somebody edited, and how to mend it.
public struct RuleRowFault: Fault {
    /// What can be wrong.
    public enum Problem: Hashable, Sendable {
        /// A field is empty.
        case missing(String)
        /// There is no such parameter.
        case unknownCode
        /// There is no such level of post.
        case unknownLevel
        /// There is no such unit, or the parameter has another one.
        case wrongUnit(expected: String)
        /// A field holds no number.
        case noNumber(String)
        /// A field holds no date.
        case noDate(String)
        /// The value lies outside of what its unit allows.
        case impossibleValue
        /// It ends before it begins.
        case endsBeforeItBegins
        /// Another row is valid at the same time, by its place.
        case overlaps(Int)
        /// A weight is negative.
        case negativeWeight(String)
        /// The weights do not sum to 1.
        case weightsSum(to: String)
        /// Nothing is valid on the first day.
        case notThere
    }

    /// Where the row stands, from 1; nil for one that is missing.
    public let place: Int?
    /// The code of the parameter, or the name of the profile, with the level of post.
    public let name: String
    /// What is wrong.
    public let problem: Problem

    /// A fault.
    public init(place: Int?, name: String, _ problem: Problem) {
        self.place = place
        self.name = name
        self.problem = problem
    }

    /// The code, `RULE20` to `RULE31`.
    public var code: String {
        switch problem {
        case .missing: "RULE20"
        case .unknownCode: "RULE21"
        case .unknownLevel: "RULE22"
        case .wrongUnit: "RULE23"
        case .noNumber: "RULE24"
        case .noDate: "RULE25"
        case .impossibleValue: "RULE26"
        case .endsBeforeItBegins: "RULE27"
        case .overlaps: "RULE28"
        case .negativeWeight: "RULE29"
        case .weightsSum: "RULE30"
        case .notThere: "RULE31"
        }
    }

    /// What is wrong and what helps.
    public func sentence(in language: Language) -> String {
        let row = place.map { language == .indonesian ? "Baris \($0), \(name)" : "Row \($0), \(name)" } ?? name
        return "\(row): \(language == .indonesian ? indonesian : english)."
    }

    private var indonesian: String {
        switch problem {
        case .missing(let field): "kolom \(field) kosong; isilah"
        case .unknownCode: "parameter tidak dikenal; pakai kode dari rule show"
        case .unknownLevel: "jenjang jabatan tidak dikenal; pakai jenjang dari rule show, atau kosongkan"
        case .wrongUnit(let expected): "satuan tidak sesuai; tulis \(expected)"
        case .noNumber(let field): "kolom \(field) bukan bilangan; tulis seperti 12 atau 0.25"
        case .noDate(let field): "kolom \(field) bukan tanggal; tulis seperti 2026-01-01"
        case .impossibleValue: "nilai di luar yang mungkin bagi satuannya"
        case .endsBeforeItBegins: "valid_to mendahului valid_from; tukar atau kosongkan"
        case .overlaps(let other): "berlaku bersamaan dengan baris \(other); akhiri salah satunya dengan valid_to"
        case .negativeWeight(let field): "bobot \(field) negatif; tulis 0 atau lebih"
        case .weightsSum(let sum): "jumlah bobot \(sum), bukan 1; ubah bobotnya sehingga berjumlah 1"
        case .notThere: "tidak ada baris yang berlaku pada hari pertama versi ini; tambahkan"
        }
    }

    private var english: String {
        switch problem {
        case .missing(let field): "the field \(field) is empty; fill it in"
        case .unknownCode: "there is no such parameter; use a code of rule show"
        case .unknownLevel: "there is no such level of post; use one of rule show, or leave it empty"
        case .wrongUnit(let expected): "it has another unit; write \(expected)"
        case .noNumber(let field): "the field \(field) is no number; write it like 12 or 0.25"
        case .noDate(let field): "the field \(field) is no date; write it like 2026-01-01"
        case .impossibleValue: "the value lies outside of what its unit allows"
        case .endsBeforeItBegins: "valid_to comes before valid_from; swap them or leave it empty"
        case .overlaps(let other): "it is valid at the same time as row \(other); end one of them by valid_to"
        case .negativeWeight(let field): "the weight \(field) is negative; write 0 or more"
        case .weightsSum(let sum): "the weights sum to \(sum) and not to 1; change them so that they do"
        case .notThere: "no row is valid on the first day of this version; add one"
        }
    }
}
