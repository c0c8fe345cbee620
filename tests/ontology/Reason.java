import java.io.File;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;
import org.semanticweb.owlapi.profiles.OWLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;

/**
 * Prints what the OWL API and HermiT find in each ontology file given, in lines of three cells: file, finding, detail.
 * Findings are DL and RL (a violation of that profile), INCONSISTENT, UNSATISFIABLE (a class), and, last, AXIOMS (how
 * many logical axioms were examined).
 */
final class Reason {

    public static void main(String[] paths) throws Exception {
        for (String path : paths) {
            File file = new File(path);
            OWLOntology ontology = OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(file);
            profile(file, "DL", new OWL2DLProfile(), ontology);
            profile(file, "RL", new OWL2RLProfile(), ontology);
            reason(file, ontology);
            print(file, "AXIOMS", ontology.getLogicalAxiomCount());
        }
    }

    private static void profile(File file, String name, OWLProfile profile, OWLOntology ontology) {
        for (OWLProfileViolation violation : profile.checkOntology(ontology).getViolations()) {
            print(file, name, violation);
        }
    }

    private static void reason(File file, OWLOntology ontology) {
        Reasoner reasoner = new Reasoner(ontology);
        if (!reasoner.isConsistent()) {
            print(file, "INCONSISTENT", "");
            return;
        }
        for (OWLClass unsatisfiable : reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()) {
            print(file, "UNSATISFIABLE", unsatisfiable.getIRI());
        }
    }

    private static void print(File file, String finding, Object detail) {
        String oneLine = detail.toString().replaceAll("\\s+", " ");
        System.out.println(file.getName() + "\t" + finding + "\t" + oneLine);
    }
}
