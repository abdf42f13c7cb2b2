public import Transfers

/// Why a document could not be set as PDF.
///
/// It never holds what was to be set.
public enum RenderingFault: Fault {
    /// A template that is built into the program cannot be read.
    case template(TemplateName)
    /// WeasyPrint is not installed for the interpreter, or there is no interpreter.
    case setterMissing
    /// A font package is not installed.
    case fontMissing(package: String)
    /// The folder for the run could not be made, or the program not be started.
    case system(number: Int32)
    /// It took longer than it may.
    case tookTooLong(seconds: Int)
    /// It needed more memory than it may.
    case tooLarge
    /// The program failed.
    case failed(status: Int32)

    /// The code, `DOK01` to `DOK07`.
    public var code: String {
        switch self {
        case .template: "DOK01"
        case .setterMissing: "DOK02"
        case .fontMissing: "DOK03"
        case .system: "DOK04"
        case .tookTooLong: "DOK05"
        case .tooLarge: "DOK06"
        case .failed: "DOK07"
        }
    }

    /// Whether trying again later may help: the rest is mended by installing something, or by nobody but us.
    public var isPassing: Bool {
        switch self {
        case .template: false
        case .setterMissing, .fontMissing, .system, .tookTooLong, .tooLarge, .failed: true
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
        case .template(let name): "templat \(name.rawValue) di dalam program rusak; laporkan kepada pengembang"
        case .setterMissing: "penyusun PDF belum terpasang; pasang paket Debian weasyprint di komputer ini"
        case .fontMissing(let package): "huruf dokumen belum terpasang; pasang paket Debian \(package)"
        case .system(let number):
            "penyusun PDF tidak dapat dijalankan (errno \(number)); periksa ruang dan izin folder sementara (TMPDIR)"
        case .tookTooLong(let seconds):
            "penyusunan PDF melewati batas \(seconds) detik; coba lagi, atau naikkan batasnya bila lampirannya panjang"
        case .tooLarge: "penyusunan PDF membutuhkan memori melebihi batasnya; bagi lampirannya, atau naikkan batasnya"
        case .failed(let status): "penyusun PDF gagal (status \(status)); periksa versi paket weasyprint"
        }
    }

    private var english: String {
        switch self {
        case .template(let name): "the template \(name.rawValue) in the program is broken; report it to the developers"
        case .setterMissing: "the PDF setter is not installed; install the Debian package weasyprint on this computer"
        case .fontMissing(let package): "the documents' fonts are not installed; install the Debian package \(package)"
        case .system(let number):
            "the PDF setter cannot be run (errno \(number)); check space and rights of the temporary folder (TMPDIR)"
        case .tookTooLong(let seconds):
            "setting the PDF went over the limit of \(seconds) seconds; try again, or raise it for a long annex"
        case .tooLarge: "setting the PDF needed more memory than its limit; divide the annex, or raise the limit"
        case .failed(let status):
            "the PDF setter failed (status \(status)); check the version of the package weasyprint"
        }
    }
}
