public import Transfers

/// Why nothing of a file was applied.
public enum FileFault: Fault {
    /// The file cannot be opened or read.
    case unreadable
    /// It is a symbolic link, which may lead out of the folder.
    case link
    /// The text is UTF-16 up to this byte (the first being 0), where half of a letter is missing.
    case notUTF16(byte: Int)
    /// The text is not UTF-8 from this byte on, the first being 0.
    case notUTF8(byte: Int)
    /// The file ends inside quotes that were opened on this line.
    case unterminatedQuote(line: Int)
    /// A record that begins on this line goes on and on, as after a quote that nobody closes.
    case recordTooLong(line: Int)
    /// The last line has too few columns and no line end: the file was cut.
    case cut(line: Int)
    /// There is no header.
    case empty
    /// A column that must be there is not.
    case missingColumn(String)
    /// Two columns have the same name.
    case repeatedColumn(String)
    /// The content is not what `manifest.sha256` says.
    case wrongChecksum
    /// The number of rows is not what `jumlah_baris.csv` says.
    case wrongRowCount(expected: Int, found: Int)
    /// `manifest.sha256` or `jumlah_baris.csv` names a file that is not there.
    case missing
    /// `manifest.sha256` or `jumlah_baris.csv` itself cannot be understood on this line.
    case unclearManifest(line: Int)
    /// Units that lie above each other in a circle, by their codes.
    case unitCycle([String])
    /// Units whose unit above does not exist.
    case unitOrphans

    /// The code.
    public var code: String {
        switch self {
        case .unreadable: "BKS01"
        case .notUTF16: "BKS02"
        case .notUTF8: "BKS03"
        case .unterminatedQuote: "BKS04"
        case .recordTooLong: "BKS05"
        case .cut: "BKS06"
        case .empty: "BKS07"
        case .missingColumn: "BKS08"
        case .repeatedColumn: "BKS09"
        case .wrongChecksum: "BKS10"
        case .wrongRowCount: "BKS11"
        case .missing: "BKS12"
        case .unclearManifest: "BKS13"
        case .link: "BKS14"
        case .unitCycle: "UNT01"
        case .unitOrphans: "UNT02"
        }
    }

    /// What is wrong and what helps.
    public func sentence(in language: Language) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    private var indonesian: String {
        switch self {
        case .unreadable: "Berkas tidak dapat dibuka atau dibaca."
        case .link: "Ini tautan ke berkas lain; salin berkasnya sendiri ke dalam folder."
        case .notUTF16(let byte):
            "Berkas UTF-16 rusak mulai bita ke-\(byte); salin ulang berkasnya, atau simpan sebagai CSV UTF-8."
        case .notUTF8(let byte): "Berkas bukan UTF-8 mulai bita ke-\(byte); simpan ulang sebagai CSV UTF-8."
        case .unterminatedQuote(let line):
            "Tanda petik yang dibuka pada baris \(line) tidak pernah ditutup; berkas mungkin terpotong."
        case .recordTooLong(let line): "Data yang dimulai pada baris \(line) terlalu panjang; periksa tanda petiknya."
        case .cut(let line): "Baris terakhir (\(line)) terpotong; unduh ulang berkasnya."
        case .empty: "Berkas kosong; baris pertama harus berisi nama kolom."
        case .missingColumn(let name): "Kolom wajib \(name) tidak ada."
        case .repeatedColumn(let name): "Kolom \(name) ada dua kali."
        case .wrongChecksum: "Isi berkas tidak sesuai manifest.sha256; salin ulang berkasnya."
        case .wrongRowCount(let expected, let found):
            "Berkas berisi \(found) baris, seharusnya \(expected) menurut jumlah_baris.csv."
        case .missing: "Berkas disebut dalam manifest.sha256 atau jumlah_baris.csv, tetapi tidak ada."
        case .unclearManifest(let line): "Baris \(line) tidak dapat dipahami."
        case .unitCycle(let path): "Unit saling membawahi: \(path.joined(separator: " → "))."
        case .unitOrphans: "Ada unit yang unit atasannya tidak dikenal."
        }
    }

    private var english: String {
        switch self {
        case .unreadable: "The file cannot be opened or read."
        case .link: "This is a link to another file; copy the file itself into the folder."
        case .notUTF16(let byte):
            "The file is broken UTF-16 from byte \(byte) on; copy it again, or save it as CSV UTF-8."
        case .notUTF8(let byte): "The file is not UTF-8 from byte \(byte) on; save it again as CSV UTF-8."
        case .unterminatedQuote(let line):
            "The quote opened on line \(line) is never closed; the file may have been cut."
        case .recordTooLong(let line): "The record that begins on line \(line) is too long; look at its quotes."
        case .cut(let line): "The last line (\(line)) was cut; fetch the file again."
        case .empty: "The file is empty; its first line must name the columns."
        case .missingColumn(let name): "The required column \(name) is missing."
        case .repeatedColumn(let name): "The column \(name) is there twice."
        case .wrongChecksum: "The content is not what manifest.sha256 says; copy the file again."
        case .wrongRowCount(let expected, let found): "The file has \(found) rows, and \(expected) by jumlah_baris.csv."
        case .missing: "The file is named in manifest.sha256 or jumlah_baris.csv, but is not there."
        case .unclearManifest(let line): "Line \(line) cannot be understood."
        case .unitCycle(let path): "Units lie above each other in a circle: \(path.joined(separator: " → "))."
        case .unitOrphans: "There are units whose unit above is not known."
        }
    }
}
